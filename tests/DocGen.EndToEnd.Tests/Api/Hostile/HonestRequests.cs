using System.Text;

namespace DocGen.EndToEnd.Tests.Api.Hostile;

/// <summary>What an honest client asks: the beginnings of hostile requests.</summary>
internal static class HonestRequests
{
    public static IReadOnlyList<HostileRequest> All { get; } =
    [
        .. new[]
        {
            "/", "/schools", "/schools?q=Кашт", "/schools/school-0001", "/schools/school-0001/edit", "/schools/school-0001/people/school-0001-head", "/documents", "/documents?q=приказ&number=1&kind=passport&state=draft&from=2024-01-01",
            "/documents/new", "/documents/new/risk-profile?school=school-0001", "/programmes", "/programmes/school-0001-programme", "/import?form=results", "/sign-in?back=/documents", "/theme",
            "/api/v1/me", "/api/v1/me/sessions", "/api/v1/organizations?kind=school&after=school-0001&limit=10", "/api/v1/organizations/school-0001", "/api/v1/organizations/school-0001/people", "/api/v1/organizations/school-0001/results?year=2023",
            "/api/v1/organizations/school-0001/findings", "/api/v1/people/school-0001-head", "/api/v1/programmes?school=school-0001", "/api/v1/programmes/school-0001-programme", "/api/v1/programmes/school-0001-programme/findings",
            "/api/v1/results/school-0001/2023/Vpr/Математика/5", "/api/v1/analytics/schools/school-0001?year=2024&asOf=2024-05-20", "/api/v1/kinds/order-free", "/api/v1/kinds/risk-profile/form?subject=School&subjectId=school-0001",
            "/api/v1/documents?q=приказ&state=Produced&from=2024-01-01&to=2024-12-31&limit=20", "/api/v1/documents/x/files/pdf", "/api/v1/documents/x/versions", "/api/v1/batches", "/api/v1/batches/x/items?state=Failed&after=5", "/api/v1/batches/x/files/zip",
            "/api/v1/journals", "/api/v1/journals/school-0001/orders/2024/entries?after=45а", "/api/v1/templates/risk-profile/versions", "/api/v1/templates/risk-profile/files?version=1", "/api/v1/schedules", "/api/v1/check/x?h=000000000000",
            "/api/v1/check/x/files/0000000000000000000000000000000000000000000000000000000000000000?h=000000000000", "/api/v1/audit?subject=documents&after=100", "/api/v1/tokens", "/api/v1/users", "/api/v1/imports/forms/results", "/api/v1.json", "/health/ready",
        }.Select(path => new HostileRequest("GET", path, null, null, [])),
        Json("POST", "/api/v1/organizations", """{"id":"new-1","kind":"school","short_name":"Школа","municipality_id":"mo"}"""),
        Json("PUT", "/api/v1/organizations/school-0001", """{"id":"school-0001","kind":"school","short_name":"Школа","details":{"inn":"6127000001"}}""", ("If-Match", "\"1\"")),
        Json("POST", "/api/v1/people", """{"id":"p-1","surname":"Иванов","name":"Иван","organization_id":"school-0001","name_forms":{"dative":"Иванову"}}"""),
        Json("PUT", "/api/v1/people/school-0001-head", """{"id":"school-0001-head","surname":"Иванов","name":"Иван","organization_id":"school-0001","gender":"male"}""", ("If-Match", "\"1\"")),
        Json("POST", "/api/v1/programmes", """{"id":"prog-1","kind":"passport","title":"Программа","school_id":"school-0001","term":{"text":"2024 год"},"content":[{"type":"section","title":"А","blocks":[]}]}"""),
        Json("POST", "/api/v1/results", """{"school_id":"school-0001","procedure":"Vpr","subject":"Физика","grade":7,"year":2019,"participants":20,"below_minimum":2,"marks":{"two":2,"three":10,"four":5,"five":3}}"""),
        Json("POST", "/api/v1/documents", """{"kind":"order-free","subject":{"kind":"school","id":"school-0001"},"formats":["txt"],"form":{"document.title":"О проверке","points":[{"text":"Проверить."}]}}""", ("Prefer", "wait=20")),
        Json("POST", "/api/v1/documents", """{"kind":"cover-letter","data":{"document":{"title":"Письмо"}},"formats":["docx"],"preceding":null,"register":false}"""),
        Json("POST", "/api/v1/documents/x/registration", """{"date":"2024-05-20","after":1}"""),
        Json("POST", "/api/v1/documents/x/withdrawal", """{"reason":"Ошибка"}"""),
        Json("POST", "/api/v1/batches", """{"kind":"risk-profile","selection":{"municipality":null,"ids":["school-0001"],"has_data":false},"formats":["txt"],"title":"Пакет","as_of":"2024-05-20","form":{},"start":false}"""),
        Json("POST", "/api/v1/batches/x/start", "{}"),
        Json("POST", "/api/v1/schedules", """{"id":"s-1","title":"Проба","kind_id":"risk-profile","municipality_id":"mo","selection":"{}","formats":"docx","cron":"0 0 6 1 * ?","time_zone":"Europe/Moscow","enabled":false}"""),
        Json("PUT", "/api/v1/templates/risk-profile/choice", """{"municipality":"mo-far","version":1}"""),
        Json("POST", "/api/v1/tokens", """{"name":"проба","scopes":["read"],"days":1}"""),
        Json("POST", "/api/v1/me/authenticator/confirmation", """{"digits":"123456"}"""),
        Json("POST", "/api/v1/users", """{"user_name":"x","full_name":"Х","role":"auditor","password":"каштан-осень-карта"}"""),
    ];

    private static HostileRequest Json(string method, string path, string body, params (string Name, string Value)[] headers) => new(method, path, Encoding.UTF8.GetBytes(body), "application/json", headers);
}

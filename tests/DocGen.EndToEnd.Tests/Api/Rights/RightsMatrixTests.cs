using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DocGen.EndToEnd.Tests.Api.Rights;

/// <summary>
/// Every address and page of the running service, asked by everybody about own and foreign things, is let in or refused as rights.tsv says.
/// An address without a line there fails. DOCGEN_WRITE_RIGHTS=1 writes the file anew, to be read by a person before it is kept.
/// </summary>
[Collection(ApiCollection.Name)]
public sealed class RightsMatrixTests(ApiHost host)
{
    /// <summary>What would be told if a foreign school were seen; names of municipalities are no secret.</summary>
    private static readonly string[] Secrets = ["Дальняя СОШ", "school-far", "person-far", "document-far", "batch-far", "programme-far", "schedule-far", "Дальняя тайна far"];

    private static readonly Dictionary<string, string> Bodies = new(StringComparer.Ordinal)
    {
        ["POST /api/v1/organizations"] = """{"id":"{school}","kind":"school","short_name":"Школа","municipality_id":"{municipality}"}""",
        ["PUT /api/v1/organizations/{id}"] = """{"id":"{school}","kind":"school","short_name":"Школа","municipality_id":"{municipality}"}""",
        ["POST /api/v1/people"] = """{"id":"p-{side}","surname":"Иванов","name":"Иван","organization_id":"{school}"}""",
        ["PUT /api/v1/people/{id}"] = """{"id":"p-{side}","surname":"Иванов","name":"Иван","organization_id":"{school}"}""",
        ["POST /api/v1/programmes"] = """{"id":"programme-new-{side}","kind":"passport","school_id":"{school}","municipality_id":"{municipality}"}""",
        ["PUT /api/v1/programmes/{id}"] = """{"id":"programme-new-{side}","kind":"passport","school_id":"{school}"}""",
        ["POST /api/v1/results"] = """{"school_id":"{school}","procedure":"Vpr","subject":"Физика","grade":7,"year":2019}""",
        ["PUT /api/v1/results/{school}/{year:int}/{procedure}/{subject}/{grade:int}"] = """{"school_id":"{school}","procedure":"Vpr","subject":"Математика","grade":5,"year":2024}""",
        ["POST /api/v1/documents"] = """{"kind":"risk-profile","subject":{"kind":"school","id":"{school}"}}""",
        ["POST /api/v1/documents/{id}/withdrawal"] = """{"reason":"проверка"}""",
        ["POST /api/v1/batches"] = """{"kind":"risk-profile","selection":{"municipality":"{municipality}","ids":["{school}"]}}""",
        ["POST /api/v1/schedules"] = """{"id":"schedule-new-{side}","title":"Проба","kind_id":"risk-profile","municipality_id":"{municipality}","selection":"{}","formats":"docx","cron":"0 0 6 1 * ?","time_zone":"Europe/Moscow","enabled":false}""",
        ["PUT /api/v1/schedules/{id}"] = """{"id":"schedule-{side}","title":"Проба","kind_id":"risk-profile","municipality_id":"{municipality}","selection":"{}","formats":"docx","cron":"0 0 6 1 * ?","time_zone":"Europe/Moscow","enabled":false}""",
        ["PUT /api/v1/templates/{kind}/choice"] = """{"municipality":"{municipality}","version":null}""",
        ["POST /api/v1/users"] = """{"user_name":"","full_name":"","role":"auditor","password":""}""",
        ["POST /api/v1/tokens"] = """{"name":"","scopes":[],"days":1}""",
        ["POST /api/v1/me/password"] = """{"current":"","new":""}""",
        ["POST /api/v1/me/authenticator/confirmation"] = """{"digits":"0"}""",
        ["POST /api/v1/me/authenticator/removal"] = """{"digits":"0"}""",
    };

    /// <summary>Queries without which an address only says what is missing.</summary>
    private static readonly Dictionary<string, string> Queries = new(StringComparer.Ordinal)
    {
        ["GET /api/v1/kinds/{id}/form"] = "?subject=School&subjectId={school}",
        ["POST /api/v1/templates/{kind}/versions"] = "?municipality={municipality}",
    };

    [Fact]
    public async Task EveryAddress_ByEveryCaller_IsLetInOrRefusedAsTheTableSays()
    {
        var own = await RightsDistrict.CreateAsync(host);
        var callers = await CallersAsync();
        List<(string Key, string Cells)> seen = [];
        List<string> told = [];
        foreach (var (method, pattern) in Addresses())
        {
            var key = $"{method} {pattern}";
            List<string> cells = [];
            foreach (var (caller, side) in RightsTable.Columns)
            {
                var (cell, text) = await AskAsync(callers[caller], own, key, method, pattern, side);
                cells.Add(cell);
                var foreign = caller is "school" or "district" && side == "own" ? Secrets.Where(s => text.Contains(s, StringComparison.Ordinal)) : [];
                told.AddRange(foreign.Select(secret => $"{key} tells {caller} «{secret}»"));
            }

            seen.Add((key, string.Join('\t', cells)));
        }

        Assert.Equal([], told);
        Assert.Equal([], host.Errors.Lines);
        Compare(seen);
        foreach (var client in callers.Values)
        {
            client.Dispose();
        }
    }

    private static void Compare(List<(string Key, string Cells)> seen)
    {
        if (Environment.GetEnvironmentVariable("DOCGEN_WRITE_RIGHTS") == "1")
        {
            RightsTable.Write(seen);
        }

        var table = RightsTable.Read();
        var wrong = seen.Where(row => table.GetValueOrDefault(row.Key) != row.Cells)
            .Select(row => $"{row.Key}: is {row.Cells.Replace('\t', ' ')}, the table says {table.GetValueOrDefault(row.Key)?.Replace('\t', ' ') ?? "nothing: add a line"}")
            .Concat(table.Keys.Except(seen.Select(row => row.Key), StringComparer.Ordinal).Select(key => $"{key}: no such address"));
        Assert.Equal([], wrong);
    }

    private static async Task<(string Cell, string Text)> AskAsync(ApiClient client, RightsDistrict own, string key, string method, string pattern, string side)
    {
        var path = own.Body(Uri.UnescapeDataString(RightsDistrict.Address(pattern, side)), side) + own.Body(Queries.GetValueOrDefault(key, ""), side);
        using var content = method is "GET" or "DELETE" ? null : Content(key, own.Body(Bodies.GetValueOrDefault(key, "{}"), side));
        using var answer = await client.SendAsync(new(method), path, content, ("If-Match", "\"999999\""));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode < 500, $"{key} {path}: {(int)answer.StatusCode} {text}");
        return (Cell(answer), text);
    }

    /// <summary>Another type than the address takes is refused before anybody asks for rights.</summary>
    private static HttpContent Content(string key, string body)
    {
        if (key == "POST /api/v1/imports")
        {
            return new MultipartFormDataContent { { new StringContent("x"), "file", "x.csv" } };
        }

        var type = key.StartsWith("POST /api/v1/templates", StringComparison.Ordinal) ? "application/zip" : key.StartsWith("POST /api/v1/check", StringComparison.Ordinal) ? "application/octet-stream" : "application/json";
        return new StringContent(body, Encoding.UTF8, type);
    }

    private static string Cell(HttpResponseMessage answer) => answer.StatusCode switch
    {
        HttpStatusCode.Unauthorized => "s",
        HttpStatusCode.Redirect when answer.Headers.Location?.ToString().Contains("/sign-in", StringComparison.Ordinal) == true => "s",
        HttpStatusCode.Forbidden => "n",
        HttpStatusCode.NotFound => "h",
        _ => "y",
    };

    private IEnumerable<(string Method, string Pattern)> Addresses()
    {
        foreach (var endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null;
            var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? (page ? ["GET", "POST"] : ["GET"]);
            // These would end the callers' sessions in the middle of the test; whoever is signed in may do it.
            if ((page && endpoint.RoutePattern.RawText is "sign-out") || endpoint.RoutePattern.RawText is "/api/v1/me/sessions")
            {
                continue;
            }

            foreach (var method in methods)
            {
                yield return (method, "/" + endpoint.RoutePattern.RawText!.TrimStart('/'));
            }
        }
    }

    private async Task<Dictionary<string, ApiClient>> CallersAsync()
    {
        Dictionary<string, ApiClient> callers = new(StringComparer.Ordinal) { ["nobody"] = host.Anonymous() };
        foreach (var name in new[] { "school", "district", "methodist", "auditor", "admin" })
        {
            callers[name] = await host.SignInAsync(name);
        }

        using var made = await callers["admin"].PostAsync("/api/v1/tokens", """{"name":"матрица","scopes":["read"],"days":1}""");
        callers["read-token"] = host.Anonymous();
        callers["read-token"].Token = (await DocumentApiTests.BodyAsync(made, HttpStatusCode.Created)).GetProperty("secret").GetString();
        return callers;
    }
}

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>What every page of a school owes everybody, as a fresh browser opens it.</summary>
[Collection(PageCollection.Name)]
public sealed class EveryPageTests(PageBrowser browser)
{
    public static TheoryData<string> Paths =>
    [
        "/", "/schools", "/schools?q=Кашт", "/schools?q=нетакой", "/schools/school-0001", "/schools/school-0012", "/schools/school-0001/edit", "/schools/school-0001/results", "/schools/school-0001/staff",
        "/schools/school-0001/people/new", "/schools/school-0001/people/school-0001-head", "/import", "/import?form=schools", "/documents", "/documents?q=нет", "/documents/new", "/documents/new/risk-profile?school=school-0001",
        "/documents/new/cover-letter?school=school-0001", "/programmes", "/programmes?overdue=true", "/programmes/school-0001-programme", "/programmes/new", "/programmes/import",
        "/programmes/school-0001-programme/edit", "/programmes/school-0001-programme/edit/passport", "/programmes/school-0001-programme/edit/tasks",
        "/programmes/school-0001-programme/edit/indicators", "/programmes/school-0001-programme/edit/stages", "/programmes/school-0001-programme/edit/risks",
        "/programmes/school-0001-programme/edit/sections", "/programmes/school-0001-programme/edit/roadmap", "/documents/new/passport?subject=school-0001-programme",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_OnColdStart_IsSoundLightAndObeysItsPolicy(string path)
    {
        var page = await browser.OpenAsync("about:blank");
        await SoundPage.GoAsync(page, browser.Address + path);
        await SoundPage.CheckAsync(page, $"page{path.Replace('/', '-').Replace('?', '-')}");
        await page.Context.CloseAsync();
    }
}

using System.Text.Json;
using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>What every page owes everybody: no barrier that axe-core finds, no sideways scroll on a phone, lightness, no inline script or style.</summary>
[Collection(PageCollection.Name)]
public sealed class EveryPageTests(PageBrowser browser)
{
    private const int PhoneWidth = 360;

    /// <summary>What a window of 1280 shows at 200 %.</summary>
    private const int ZoomedWidth = 640;

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
    public async Task Page_LightDarkZoomedAndOnPhone_HasNoBarrier(string path)
    {
        Assert.True(File.Exists(PageBrowser.Axe), $"{PageBrowser.Axe} is missing: ./test installs axe-core.");
        var page = await browser.OpenAsync(path, bypassPolicy: true);
        await page.AddScriptTagAsync(new() { Path = PageBrowser.Axe });
        Assert.Equal([], await ViolationsAsync(page));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal([], await ViolationsAsync(page));
        foreach (var width in new[] { ZoomedWidth, PhoneWidth })
        {
            await page.SetViewportSizeAsync(width, 740);
            Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        }

        await PageBrowser.KeepAsync(page, $"phone{path.Replace('/', '-').Replace('?', '-')}");
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_OnColdStart_IsLightAndObeysItsPolicy(string path)
    {
        var page = await browser.OpenAsync("about:blank");
        var bytes = await SoundPage.GoAsync(page, browser.Address + path);
        var paint = await page.EvaluateAsync<double>("() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0");
        await PageBrowser.NoteAsync(FormattableString.Invariant($"{path}\t{bytes} bytes\tfirst paint {paint:0} ms"));
        await PageBrowser.KeepAsync(page, $"wide{path.Replace('/', '-').Replace('?', '-')}");
        await page.Context.CloseAsync();
    }

    private static async Task<IEnumerable<string?>> ViolationsAsync(IPage page)
    {
        var found = await page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run()).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join('; '))");
        return found.EnumerateArray().Select(v => v.GetString());
    }
}

using System.Text.Json;
using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>What every page owes everybody: no barrier that axe-core finds, no sideways scroll on a phone, lightness, no inline script or style.</summary>
[Collection(PageCollection.Name)]
public sealed class EveryPageTests(PageBrowser browser)
{
    private const int PhoneWidth = 360;
    private const int MaxBytes = 150_000;

    public static TheoryData<string> Paths =>
    [
        "/", "/schools", "/schools?q=Кашт", "/schools?q=нетакой", "/schools/school-0001", "/schools/school-0012", "/schools/school-0001/edit",
        "/schools/school-0001/people/new", "/schools/school-0001/people/school-0001-head", "/import", "/import?form=schools", "/documents", "/documents?q=нет", "/documents/new", "/documents/new/risk-profile?school=school-0001",
        "/documents/new/cover-letter?school=school-0001", "/programmes", "/programmes?overdue=true", "/programmes/school-0001-programme",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_Axe_FindsNoViolation(string path)
    {
        Assert.True(File.Exists(PageBrowser.Axe), $"{PageBrowser.Axe} is missing: ./test installs axe-core.");
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await browser.OpenAsync(path, scheme: scheme, bypassPolicy: true);
            await page.AddScriptTagAsync(new() { Path = PageBrowser.Axe });
            var found = await page.EvaluateAsync<JsonElement>(
                "async () => (await axe.run()).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join('; '))");
            Assert.Equal([], found.EnumerateArray().Select(v => v.GetString()));
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_OnPhone_DoesNotScrollSideways(string path)
    {
        var page = await browser.OpenAsync(path, PhoneWidth, 740);
        await PageBrowser.KeepAsync(page, $"phone{path.Replace('/', '-').Replace('?', '-')}");
        Assert.Equal(PhoneWidth, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_OnColdStart_IsLightAndObeysItsPolicy(string path)
    {
        var page = await browser.OpenAsync("about:blank");
        List<string> complaints = [];
        long bytes = 0;
        page.Console += (_, message) => complaints.Add(message.Text);
        page.RequestFinished += async (_, request) => Interlocked.Add(ref bytes, (await request.SizesAsync()).ResponseBodySize);
        var response = await page.GotoAsync(browser.Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(200, response!.Status);
        Assert.Equal([], complaints);
        Assert.InRange(Interlocked.Read(ref bytes), 1, MaxBytes);
        Assert.DoesNotContain(" style=", await page.ContentAsync(), StringComparison.Ordinal);
        await PageBrowser.KeepAsync(page, $"wide{path.Replace('/', '-').Replace('?', '-')}");
        await page.Context.CloseAsync();
    }
}

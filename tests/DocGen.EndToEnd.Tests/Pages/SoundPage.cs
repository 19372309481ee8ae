using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>What a page owes everybody, asked of a page that is open already: axe-core, contrast in both colours, no sideways scroll on a phone or at 200 %.</summary>
internal static partial class SoundPage
{
    private const int PhoneWidth = 360;

    /// <summary>What a window of 1280 shows at 200 %.</summary>
    private const int ZoomedWidth = 640;
    private const int MaxBytes = 150_000;

    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(PageBrowser.Axe));

    /// <summary>Goes to an address: it answers, is light, has no inline style and gives the browser nothing to complain of.</summary>
    public static async Task GoAsync(IPage page, string address)
    {
        List<string> complaints = [];
        long bytes = 0;
        page.Console += (_, message) => complaints.Add(message.Text);
        page.RequestFinished += async (_, request) => Interlocked.Add(ref bytes, (await request.SizesAsync()).ResponseBodySize);
        var response = await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(200, response!.Status);
        Assert.Equal([], complaints);
        Assert.InRange(Interlocked.Read(ref bytes), 1, MaxBytes);
        Assert.DoesNotMatch(InlineStyle(), await page.ContentAsync());
        Assert.Equal(0, await page.Locator("[style]").CountAsync());
        var paint = await page.EvaluateAsync<double>("() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0");
        await PageBrowser.NoteAsync(FormattableString.Invariant($"{new Uri(address).PathAndQuery}\t{bytes} bytes\tfirst paint {paint:0} ms"));
    }

    /// <param name="name">Of the picture that is kept.</param>
    public static async Task CheckAsync(IPage page, string name)
    {
        await PageBrowser.KeepAsync(page, name);
        // Colours on their way from one scheme to the other are nobody's colours: no motion. The debugger's own evaluation: the page's policy stays as it is.
        await page.EvaluateAsync(Axe.Value);
        foreach (var (scheme, rules) in new[] { (ColorScheme.Light, "{}"), (ColorScheme.Dark, "{ runOnly: ['color-contrast'] }") })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            var found = await page.EvaluateAsync<JsonElement>(
                $"async () => (await axe.run({rules})).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join('; '))");
            Assert.Equal([], found.EnumerateArray().Select(v => v.GetString()));
        }

        await PageBrowser.KeepAsync(page, $"{name}-dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(PhoneWidth, 740);
        await PageBrowser.KeepAsync(page, $"{name}-phone");
        await FitsAsync(page, PhoneWidth);
        await page.SetViewportSizeAsync(ZoomedWidth, 740);
        await FitsAsync(page, ZoomedWidth);
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    private static async Task FitsAsync(IPage page, int width) => Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));

    /// <summary>In a tag, not in the text of a page that shows tags.</summary>
    [GeneratedRegex("<[^<>]* style=", RegexOptions.None, 10_000)]
    private static partial Regex InlineStyle();
}

using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>What a page owes everybody, asked of a page that is open already: axe-core in both colours, no sideways scroll on a phone.</summary>
internal static partial class SoundPage
{
    private const int PhoneWidth = 360;
    private const int MaxBytes = 150_000;

    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(PageBrowser.Axe));

    /// <summary>Goes to an address: it answers, is light, has no inline style and gives the browser nothing to complain of.</summary>
    /// <returns>Bytes of the page with all that it needs.</returns>
    public static async Task<long> GoAsync(IPage page, string address)
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
        return Interlocked.Read(ref bytes);
    }

    /// <param name="name">Of the picture that is kept.</param>
    public static async Task CheckAsync(IPage page, string name)
    {
        await PageBrowser.KeepAsync(page, name);
        // Colours on their way from one scheme to the other are nobody's colours: no motion. The debugger's own evaluation: the page's policy stays as it is.
        await page.EvaluateAsync(Axe.Value);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            var found = await page.EvaluateAsync<JsonElement>(
                "async () => (await axe.run()).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join('; '))");
            Assert.Equal([], found.EnumerateArray().Select(v => v.GetString()));
        }

        await PageBrowser.KeepAsync(page, $"{name}-dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(PhoneWidth, 740);
        await PageBrowser.KeepAsync(page, $"{name}-phone");
        Assert.Equal(PhoneWidth, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    /// <summary>In a tag, not in the text of a page that shows tags.</summary>
    [GeneratedRegex("<[^<>]* style=", RegexOptions.None, 10_000)]
    private static partial Regex InlineStyle();
}

using System.Text.Json;
using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>What a page owes everybody, asked of a page that is open already: axe-core in both colours, no sideways scroll on a phone.</summary>
internal static class SoundPage
{
    private const int PhoneWidth = 360;

    private static readonly Lazy<string> Axe = new(() => File.ReadAllText(PageBrowser.Axe));

    /// <param name="name">Of the picture that is kept.</param>
    public static async Task CheckAsync(IPage page, string name)
    {
        await PageBrowser.KeepAsync(page, name);
        // Colours on their way from one scheme to the other are nobody.s colours: no motion. The debugger.s own evaluation: the page's policy stays as it is.
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
}

using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>A school administrator chooses a kind by its picture, sees the document and downloads it, without a line of script.</summary>
[Collection(PageCollection.Name)]
public sealed class NewDocumentJourneyTests(PageBrowser browser)
{
    [Fact]
    public async Task Document_RiskProfile_IsPreviewedAndDownloaded()
    {
        var page = await browser.OpenAsync("/schools/school-0001", scripts: false);
        await page.GetByRole(AriaRole.Link, new() { Name = "Новый документ" }).ClickAsync();
        await PageBrowser.KeepAsync(page, "new-kinds");
        await page.Locator("a[href*='/documents/new/risk-profile']").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Показать документ" }).ClickAsync();
        await Assertions.Expect(page.FrameLocator("iframe").GetByText("Дефицит педагогических кадров").First).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(page, "new-preview");
        foreach (var (button, ending) in new[] { ("Скачать DOCX", ".docx"), ("Скачать PDF", ".pdf") })
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());
            Assert.EndsWith(ending, download.SuggestedFilename, StringComparison.Ordinal);
            Assert.True(new FileInfo(await download.PathAsync()).Length > 5000);
        }

        await page.Context.CloseAsync();
    }
}

using System.IO.Compression;
using System.Text;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>A clerk finds an order by its number and takes it with its appendix; anybody checks the file by the mark on it.</summary>
[Collection(PageCollection.Name)]
public sealed class ClerkJourneyTests(PageBrowser browser)
{
    [Fact]
    public async Task Clerk_FindsOrderByNumberAndDownloadsIt()
    {
        var made = await browser.Services.GetRequiredService<ProduceDocument>().RunAsync(
            new("order-approve", new SubjectKey(SubjectKind.Programme, "school-0001-programme"), ["docx", "pdf"]) { Register = true }, "образец");
        Assert.True(made.Document?.Number is not null, string.Join("; ", made.Problems.Select(p => p.Message)));
        var (number, id, hash) = (made.Document!.Number!, made.Document.Id, made.Document.SnapshotHash[..12]);

        var page = await browser.OpenAsync("/documents", account: "school", scripts: false);
        await page.GetByLabel("Номер", new() { Exact = true }).FillAsync(number);
        await page.GetByRole(AriaRole.Button, new() { Name = "Найти" }).ClickAsync();
        await PageBrowser.KeepAsync(page, "clerk-1-found");
        await page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).First.ClickAsync();
        await PageBrowser.KeepAsync(page, "clerk-2-order");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href*='format=docx'], a[href*='/files/docx']").First.ClickAsync());
        var file = await File.ReadAllBytesAsync(await download.PathAsync());
        var text = await TextAsync(file);
        Assert.Contains(number, text, StringComparison.Ordinal);
        Assert.Contains("Приложение", text, StringComparison.Ordinal);

        await page.GotoAsync("/journals");
        await page.GetByRole(AriaRole.Link, new() { Name = "Журнал приказов по основной деятельности" }).First.ClickAsync();
        await Assertions.Expect(page.GetByText(number, new() { Exact = true })).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(page, "clerk-3-journal");
        await page.Context.CloseAsync();
        await CheckAsync($"/check/{id}?h={hash}", number, file);
    }

    private async Task CheckAsync(string address, string number, byte[] file)
    {
        var page = await browser.OpenAsync(address, account: null);
        await Assertions.Expect(page.GetByText("Документ зарегистрирован и действует")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText($"№ {number} от")).ToBeVisibleAsync();
        Assert.DoesNotContain("Кашт", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await SoundPage.CheckAsync(page, "clerk-4-check");
        foreach (var (bytes, answer) in new[] { (file, "Файл подлинный"), ([.. file, 0], "Это не тот файл") })
        {
            await page.GetByLabel("Файл документа").SetInputFilesAsync(new FilePayload { Name = "приказ.docx", MimeType = "application/octet-stream", Buffer = bytes });
            await page.GetByRole(AriaRole.Button, new() { Name = "Сверить" }).ClickAsync();
            await Assertions.Expect(page.GetByText(answer)).ToBeVisibleAsync();
        }

        await page.GotoAsync(address[..^12] + "000000000000");
        await Assertions.Expect(page.GetByText("Такого документа нет")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private static async Task<string> TextAsync(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries.Where(e => e.FullName.StartsWith("word/", StringComparison.Ordinal) && e.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }
}

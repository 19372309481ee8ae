using DocGen.Data.Storage;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>A programme out of a Word file, and a correction of its text that is offered and accepted; by plain forms.</summary>
[Collection(PageCollection.Name)]
public sealed class ProgrammeFileTests(PageBrowser browser)
{
    private const string Programme = "school-0001-programme";

    [Fact]
    public async Task WordFile_IsShownAsUnderstoodAndBecomesAProgramme()
    {
        var page = await browser.OpenAsync("/programmes/import", account: "school", scripts: false);
        await ChooseAsync(page, "пусто.docx", [1, 2, 3]);
        await Assertions.Expect(page.Locator(".note-danger")).ToBeVisibleAsync();
        await ChooseAsync(page, "Программа школы.docx", await WordFileAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Что понято из файла «Программа школы.docx»" })).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(page, "word-1-understood");
        var events = await page.Locator("section[aria-labelledby=read-roadmap] tbody tr:not(:has(th))").CountAsync();
        Assert.True(events > 0, "No roadmap was read");
        await page.GetByRole(AriaRole.Button, new() { Name = "Создать программу" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Программа создана из файла «Программа школы.docx».")).ToBeVisibleAsync();
        await page.GotoAsync($"{new Uri(page.Url).AbsolutePath}/roadmap");
        await Assertions.Expect(page.Locator("#grid textarea[name=text]")).ToHaveCountAsync(await page.Locator("#grid tbody tr").CountAsync());
        await PageBrowser.KeepAsync(page, "word-2-programme");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Correction_ThatIsOffered_IsAcceptedByAButton()
    {
        var page = await browser.OpenAsync("/programmes/new?school=school-0007", scripts: false);
        await page.GetByLabel("Название").FillAsync("Программа с описками");
        await page.GetByRole(AriaRole.Button, new() { Name = "Создать" }).ClickAsync();
        await page.GotoAsync($"{new Uri(page.Url).AbsolutePath}/tasks");
        await page.GetByLabel("Что нужно решить").FillAsync("Обучить учителей ,впервые пришедших в школу");
        await page.GetByRole(AriaRole.Button, new() { Name = "Сохранить", Exact = true }).First.ClickAsync();
        await Assertions.Expect(page.GetByText("Неверные пробелы")).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(page, "correction-1-offered");
        await page.GetByRole(AriaRole.Button, new() { Name = "Принять исправление" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Исправлено.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Что нужно решить").First).ToHaveValueAsync("Обучить учителей, впервые пришедших в школу");
        await Assertions.Expect(page.GetByText("Неверные пробелы")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    private static async Task ChooseAsync(IPage page, string name, byte[] bytes)
    {
        await page.GetByLabel("Файл программы").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = bytes });
        await page.GetByRole(AriaRole.Button, new() { Name = "Прочитать файл" }).ClickAsync();
    }

    private async Task<byte[]> WordFileAsync()
    {
        var made = await browser.Services.GetRequiredService<ProduceDocument>().RunAsync(
            new("targeted-aid-programme", new SubjectKey(SubjectKind.Programme, Programme), ["docx"]), "образец");
        Assert.True(made.Document is not null, string.Join("; ", made.Problems.Select(p => p.Message)));
        await using var context = browser.Services.GetRequiredService<SchoolStore>().Open("образец");
        return await context.DocumentFiles.Where(f => f.DocumentId == made.Document!.Id).Select(f => f.Content).SingleAsync();
    }
}

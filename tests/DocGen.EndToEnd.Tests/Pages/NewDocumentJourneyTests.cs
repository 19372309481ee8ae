using System.IO.Compression;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>The first journey: a school administrator puts a programme in order, makes its passport, registers and downloads it.</summary>
[Collection(PageCollection.Name)]
public sealed class NewDocumentJourneyTests(PageBrowser browser)
{
    private const string Programme = "/programmes/school-0001-programme";

    [Fact]
    public async Task Passport_IsMadeRegisteredAndDownloadedWithItsNumber()
    {
        var page = await browser.OpenAsync("/", account: "school");
        await PageBrowser.KeepAsync(page, "step-1-home");
        await page.GotoAsync($"{Programme}/edit");
        await page.GetByLabel("Гриф").SelectOptionAsync("УТВЕРЖДАЮ");
        await page.GetByLabel("Кто утверждает").SelectOptionAsync(new SelectOptionValue { Label = "Иванова Мария Петровна, директор" });
        await page.GetByLabel("Дата утверждения").FillAsync("2024-05-20");
        await Assertions.Expect(page.Locator("#save-state")).ToContainTextAsync("Сохранено");
        await PageBrowser.KeepAsync(page, "step-2-programme");
        await page.GetByRole(AriaRole.Link, new() { Name = "Паспорт" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Составить из данных программы" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Наименование программы")).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(page, "step-3-passport");
        await page.GetByRole(AriaRole.Link, new() { Name = "Готово" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Новый документ" }).ClickAsync();
        await PageBrowser.KeepAsync(page, "step-4-kinds");
        await page.GetByRole(AriaRole.Link, new() { Name = "Паспорт программы", Exact = true }).ClickAsync();
        await Assertions.Expect(page.FrameLocator("iframe").GetByText("Наименование программы").First).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(page, "step-5-form");
        await page.GetByRole(AriaRole.Button, new() { Name = "Подготовить документ" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Документ подготовлен.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Зарегистрировать" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Документ зарегистрирован под № 1-п.")).ToBeVisibleAsync();
        await Assertions.Expect(page.FrameLocator("iframe").GetByText("№ 1-п от 20 мая 2024 г.")).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(page, "step-6-registered");
        Assert.Contains("№ 1-п от", await WordsAsync(await DownloadAsync(page, "Скачать DOCX")), StringComparison.Ordinal);
        Assert.True(new FileInfo(await DownloadAsync(page, "Скачать PDF")).Length > 5000);
        await page.GotoAsync("/documents?number=1-п");
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "1-п" })).ToHaveCountAsync(1);
        await PageBrowser.KeepAsync(page, "step-7-register");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Document_WithoutScript_IsPreviewedMadeAndMadeAgain()
    {
        var page = await browser.OpenAsync("/schools/school-0001", scripts: false);
        await page.GetByRole(AriaRole.Link, new() { Name = "Новый документ" }).ClickAsync();
        await page.Locator("a[href*='/documents/new/risk-profile']").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Показать документ" }).ClickAsync();
        await Assertions.Expect(page.FrameLocator("iframe").GetByText("Дефицит педагогических кадров").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Подготовить документ" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Подготовить новую версию" }).ClickAsync();
        var year = page.GetByLabel("Год профиля");
        Assert.NotEqual("2019", await year.InputValueAsync());
        await year.FillAsync("2019");
        await page.GetByRole(AriaRole.Button, new() { Name = "Подготовить документ" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Версии" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Заменён новой версией")).ToBeVisibleAsync();
        Assert.True(new FileInfo(await DownloadAsync(page, "Скачать DOCX")).Length > 5000);
        await page.GetByRole(AriaRole.Link, new() { Name = "что изменилось" }).ClickAsync();
        await Assertions.Expect(page.Locator("ins").Filter(new() { HasText = "2019" }).First).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(page, "changes");
        Assert.Contains("2019", await WordsAsync(await DownloadAsync(page, "Скачать DOCX с пометками")), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static async Task<string> DownloadAsync(IPage page, string name)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync());
        return await download.PathAsync();
    }

    /// <summary>The words of a DOCX, which opens as what it is.</summary>
    private static async Task<string> WordsAsync(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        await using var part = archive.GetEntry("word/document.xml")!.Open();
        return (await XDocument.LoadAsync(part, LoadOptions.None, CancellationToken.None)).Root!.Value.Replace('\u00A0', ' ');
    }
}

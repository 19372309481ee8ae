using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocGen.Data.Editing;
using DocGen.Data.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>A district officer imports results, sees the status change, makes notes for all schools, makes the one that failed again, takes the archive.</summary>
[Collection(PageCollection.Name)]
public sealed class OfficerJourneyTests(PageBrowser browser)
{
    private const string Vanishing = "school-0019";

    [Fact]
    public async Task Officer_FromResultsToArchive()
    {
        var page = await browser.OpenAsync("/schools/school-0022", account: "district");
        await Assertions.Expect(page.GetByText("Не входит в перечень ШНОР 2024 года")).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(page, "officer-1-before");
        await ImportAsync(page);
        await page.GotoAsync("/schools/school-0022");
        await Assertions.Expect(page.GetByText("Входит в перечень ШНОР 2024 года")).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(page, "officer-3-status");

        await page.GotoAsync("/batches");
        await page.GetByRole(AriaRole.Link, new() { Name = "Новый пакет" }).ClickAsync();
        await page.GetByLabel("Вид документа").SelectOptionAsync("school-note");
        await page.GetByRole(AriaRole.Button, new() { Name = "Выбрать" }).ClickAsync();
        await page.GetByLabel("Название пакета").FillAsync("Справки за май");
        await PageBrowser.KeepAsync(page, "officer-4-new");
        await page.GetByRole(AriaRole.Button, new() { Name = "Проверить данные" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Проверка перед запуском" })).ToBeVisibleAsync();
        await SoundPage.CheckAsync(page, "officer-5-check");

        await SetSchoolAsync(deleted: true);
        var start = page.Locator("button[formaction*='handler=Start']");
        var wanted = int.Parse((await start.InnerTextAsync()).Split('\u00A0', ' ')[1], CultureInfo.InvariantCulture);
        Assert.True(wanted >= 20, $"Only {wanted} documents can be made");
        await start.ClickAsync();
        await PageBrowser.KeepAsync(page, "officer-6-running");
        var retry = page.GetByRole(AriaRole.Button, new() { Name = "Повторить несделанные: 1" });
        await Assertions.Expect(retry).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await page.GetByRole(AriaRole.Link, new() { Name = "Не сделаны 1" }).ClickAsync();
        await Assertions.Expect(page.GetByText("исчезла после проверки")).ToBeVisibleAsync();
        await SoundPage.CheckAsync(page, "officer-7-failed");

        await SetSchoolAsync(deleted: false);
        await retry.ClickAsync();
        await Assertions.Expect(page.GetByText($"Готово {wanted} из")).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await Assertions.Expect(page.Locator("[data-batch=Done]")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await SoundPage.CheckAsync(page, "officer-8-done");
        await TakeAsync(page, wanted);
        await page.Context.CloseAsync();
    }

    private static async Task ImportAsync(IPage page)
    {
        const string table = "Код школы;Процедура;Предмет;Класс;Год;Участников;Ниже минимума\nschool-0022;ВПР;Физика;8;2023;20;12\nschool-0022;ВПР;История;8;2023;20;9\n";
        await page.GotoAsync("/import?form=results");
        await page.GetByLabel("Файл: Результаты").SetInputFilesAsync(new FilePayload { Name = "итоги.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(table) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Проверить файл" }).ClickAsync();
        await PageBrowser.KeepAsync(page, "officer-2-import");
        await page.GetByRole(AriaRole.Button, new() { Name = "Загрузить", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("добавлено строк — 2")).ToBeVisibleAsync();
    }

    private static async Task TakeAsync(IPage page, int wanted)
    {
        var zip = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Скачать ZIP" }).ClickAsync());
        using (var archive = await ZipFile.OpenReadAsync(await zip.PathAsync()))
        {
            Assert.StartsWith("Справки за май", zip.SuggestedFilename, StringComparison.Ordinal);
            Assert.Equal(wanted, archive.Entries.Count(e => e.Name.EndsWith(".docx", StringComparison.Ordinal)));
            Assert.Equal(wanted, archive.Entries.Count(e => e.Name.EndsWith(".pdf", StringComparison.Ordinal)));
            Assert.Contains(archive.Entries, e => e.Name == "SHA256SUMS.txt");
            await using var document = await archive.Entries.First(e => e.Name.EndsWith(".docx", StringComparison.Ordinal)).OpenAsync();
            using var inner = new ZipArchive(document);
            Assert.NotNull(inner.GetEntry("word/document.xml"));
        }

        foreach (var (link, start) in new[] { ("Всё в одном PDF", "%PDF-"), ("Сводка XLSX", "PK") })
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
            var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
            Assert.StartsWith(start, Encoding.Latin1.GetString(bytes, 0, 8), StringComparison.Ordinal);
        }
    }

    private async Task SetSchoolAsync(bool deleted)
    {
        await using var context = browser.Services.GetRequiredService<SchoolStore>().Open("образец");
        var editor = new SchoolEditor(context);
        var result = deleted ? await editor.DeleteSchoolAsync(Vanishing, 1) : await editor.RestoreSchoolAsync(Vanishing, 2);
        Assert.Null(result.Failure);
    }
}

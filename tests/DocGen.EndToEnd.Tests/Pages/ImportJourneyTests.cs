using System.Text;
using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>An officer imports results and sees a school's status change, without a line of script.</summary>
[Collection(PageCollection.Name)]
public sealed class ImportJourneyTests(PageBrowser browser)
{
    private const string Header = "Код школы;Процедура;Предмет;Класс;Год;Участников;Ниже минимума\n";

    [Fact]
    public async Task Import_LowResultsOfTheNextYear_PutSchoolOnTheList()
    {
        var page = await browser.OpenAsync("/schools/school-0020", scripts: false);
        await Assertions.Expect(page.GetByText("Не входит в перечень ШНОР 2024 года")).ToBeVisibleAsync();
        await UploadAsync(page, Header + "school-0020;ВПР;Физика;8;2023;20;12\nschool-0020;ВПР;История;8;2023;20;9\n");
        await Assertions.Expect(page.GetByText("Ошибок нет")).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(page, "import-preview");
        await page.GetByRole(AriaRole.Button, new() { Name = "Загрузить", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("добавлено строк — 2")).ToBeVisibleAsync();
        await page.GotoAsync("/schools/school-0020");
        await Assertions.Expect(page.GetByText("Входит в перечень ШНОР 2024 года")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("физика, 8 класс, 2023 год: 60,0% (12 из 20)")).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(page, "import-status");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Import_WrongCells_AreToldByPlaceAndNothingIsWritten()
    {
        var page = await browser.OpenAsync("/import?form=results", scripts: false);
        await UploadAsync(page, Header + "school-0021;ВПР;Физика;8;2023;20;32\nschool-0021;КПР;История;8;2023;20;9\n");
        await Assertions.Expect(page.GetByText("Загрузить нельзя: 2 ошибки.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Ниже минимума 32, а участников только 20")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Неизвестная процедура «КПР»")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Загрузить", Exact = true })).ToHaveCountAsync(0);
        await PageBrowser.KeepAsync(page, "import-errors");
        await page.Context.CloseAsync();
    }

    private static async Task UploadAsync(IPage page, string table)
    {
        await page.GotoAsync("/import?form=results");
        await page.GetByLabel("Файл: Результаты").SetInputFilesAsync(new FilePayload { Name = "итоги.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(table) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Проверить файл" }).ClickAsync();
    }
}

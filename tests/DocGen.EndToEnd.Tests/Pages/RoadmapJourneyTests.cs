using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>The roadmap grid: by plain forms, and as a script makes it live.</summary>
[Collection(PageCollection.Name)]
public sealed class RoadmapJourneyTests(PageBrowser browser)
{
    private const string WordTable =
        """
        <table><tr><td>№</td><td>Мероприятие</td><td>Сроки</td><td>Ответственные</td><td>Результат</td></tr>
        <tr><td colspan=5><p>Задача 2. Работа с родителями</p></td></tr>
        <tr><td>2.1</td><td><p>Родительское собрание</p><p>в каждом классе</p></td><td>Март-апрель 2024г</td><td>Директор</td><td>Протокол</td></tr>
        <tr><td>2.2</td><td>Опрос родителей</td><td>Сентябрь – май2024г.</td><td>Педагог-психолог</td><td>Справка</td></tr></table>
        """;

    [Fact]
    public async Task Roadmap_WithoutScript_IsFilledRowByRow()
    {
        var page = await browser.OpenAsync(await NewProgrammeAsync("без сценариев", scripts: false), scripts: false);
        await page.GetByRole(AriaRole.Button, new() { Name = "Добавить строку" }).ClickAsync();
        await page.GetByLabel("Мероприятие, строка 1").FillAsync("Педагогический совет");
        await page.GetByLabel("Срок, строка 1").FillAsync("Март-апрель 2024г");
        await page.GetByRole(AriaRole.Button, new() { Name = "Сохранить", Exact = true }).Last.ClickAsync();
        await Assertions.Expect(page.GetByText("март–апрель 2024 года")).ToBeVisibleAsync();
        await page.GetByText("Вставить таблицу из Excel или Word").ClickAsync();
        await page.GetByLabel("Скопированная таблица").FillAsync("Опрос учителей\tМай 2024 г.\tЗавуч\tСправка\n\"Срез\nзнаний\"\tIV квартал 2024\tЗавуч\tОтчёт");
        await page.GetByRole(AriaRole.Button, new() { Name = "Добавить строки из таблицы" }).ClickAsync();
        await Assertions.Expect(page.Locator("#grid tbody tr")).ToHaveCountAsync(3);
        await Assertions.Expect(page.GetByLabel("Мероприятие, строка 3")).ToHaveValueAsync("Срез\nзнаний");
        await page.GetByLabel("Действия: строка 3").ClickAsync();
        await page.Locator("button[value='up:2']").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Пронумеровать" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Мероприятие, строка 2")).ToHaveValueAsync("Срез\nзнаний");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Roadmap_WithScript_TakesTablesSavesItselfAndMoves()
    {
        var address = await NewProgrammeAsync("живая", scripts: true);
        var page = await browser.OpenAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Добавить строку" }).ClickAsync();
        await page.GetByLabel("Мероприятие, строка 1").FocusAsync();
        await PasteAsync(page, WordTable);
        await Assertions.Expect(page.Locator("#grid tbody tr")).ToHaveCountAsync(3);
        await Assertions.Expect(page.GetByLabel("Название группы, группа 2")).ToHaveValueAsync("Работа с родителями");
        await Assertions.Expect(page.Locator("#grid").GetByText("кончается раньше, чем начинается").First).ToBeVisibleAsync();
        await page.GetByLabel("Срок, строка 2.2").FillAsync("Сентябрь 2023 – май 2024 г.");
        await Assertions.Expect(page.GetByText("сентябрь 2023 года – май 2024 года")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#save-state")).ToContainTextAsync("Сохранено в ");
        await PageBrowser.KeepAsync(page, "roadmap-live");
        await page.GetByLabel("Мероприятие, строка 2.2").PressAsync("Alt+ArrowUp");
        await Assertions.Expect(page.Locator("#grid tbody tr").Nth(1).Locator("textarea").First).ToHaveValueAsync("Опрос родителей");
        await page.Locator("#grid tbody tr").Nth(2).Locator(".grip").DragToAsync(page.Locator("#grid tbody tr").Nth(1), new() { TargetPosition = new() { X = 40, Y = 4 } });
        await Assertions.Expect(page.Locator("#grid tbody tr").Nth(1).Locator("textarea").First).ToHaveValueAsync("Родительское собрание\nв каждом классе");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Programme_ChangedByTwo_WarnsAndLosesNothing()
    {
        var address = (await NewProgrammeAsync("вдвоём", scripts: true)).Replace("/roadmap", "/tasks", StringComparison.Ordinal);
        var (first, second) = (await browser.OpenAsync(address), await browser.OpenAsync(address, account: "school"));
        await first.GetByLabel("Что нужно решить").FillAsync("Повысить качество уроков");
        await Assertions.Expect(first.Locator("#save-state")).ToContainTextAsync("Сохранено в ");
        await second.GetByLabel("Что нужно решить").FillAsync("Найти наставников");
        await Assertions.Expect(second.GetByText("Программу изменил другой пользователь")).ToBeVisibleAsync();
        await Assertions.Expect(second.GetByLabel("Что нужно решить")).ToHaveValueAsync("Найти наставников");
        await PageBrowser.KeepAsync(second, "conflict");
        await second.GetByRole(AriaRole.Button, new() { Name = "Записать мою правку поверх" }).ClickAsync();
        await Assertions.Expect(second.GetByLabel("Что нужно решить").First).ToHaveValueAsync("Найти наставников");
        await Assertions.Expect(second.GetByText("Задача 1")).ToBeVisibleAsync();
        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    private async Task<string> NewProgrammeAsync(string title, bool scripts)
    {
        var page = await browser.OpenAsync("/programmes/new?school=school-0001", scripts: scripts);
        await page.GetByLabel("Название").FillAsync($"Программа {title}");
        await page.GetByLabel("Срок").FillAsync("сентябрь 2023 – декабрь 2024 г.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Создать" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Программа создана.")).ToBeVisibleAsync();
        var address = new Uri(page.Url).AbsolutePath + "/roadmap";
        await page.Context.CloseAsync();
        return address;
    }

    private static async Task PasteAsync(IPage page, string html) => await page.EvaluateAsync(
        """
        html => {
          const data = new DataTransfer();
          data.setData("text/html", html);
          document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        html);
}

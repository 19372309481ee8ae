using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>A schedule of a batch, by plain forms: set up, told wrong, changed, taken away.</summary>
[Collection(PageCollection.Name)]
public sealed class ScheduleJourneyTests(PageBrowser browser)
{
    [Fact]
    public async Task Schedule_WithoutScript_IsSetUpChangedAndRemoved()
    {
        var page = await browser.OpenAsync("/batches/schedules", account: "district", scripts: false);
        await page.GetByRole(AriaRole.Link, new() { Name = "Новое расписание" }).ClickAsync();
        await page.GetByLabel("Название").FillAsync("Справки по понедельникам");
        await page.GetByLabel("Вид документа").SelectOptionAsync("school-note");
        await page.GetByLabel("Для кого").SelectOptionAsync("shnor");
        await page.GetByLabel("Время").FillAsync("07:30");
        await page.GetByRole(AriaRole.Button, new() { Name = "Сохранить" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Расписание сохранено")).ToBeVisibleAsync();
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Справки по понедельникам" });
        await Assertions.Expect(row.GetByText("7:30")).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(page, "schedule-1-list");

        await row.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Для кого")).ToHaveValueAsync("shnor");
        await page.GetByLabel("Как часто").SelectOptionAsync("month");
        await page.GetByLabel("Число месяца").FillAsync("15");
        await page.GetByLabel("Расписание включено").UncheckAsync();
        await PageBrowser.KeepAsync(page, "schedule-2-change");
        await page.GetByRole(AriaRole.Button, new() { Name = "Сохранить" }).ClickAsync();
        await Assertions.Expect(page.GetByText("сохранено и выключено")).ToBeVisibleAsync();
        await Assertions.Expect(row.GetByText("15")).ToBeVisibleAsync();

        await row.GetByRole(AriaRole.Link).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Удалить расписание" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Расписание удалено")).ToBeVisibleAsync();
        await Assertions.Expect(row).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }
}

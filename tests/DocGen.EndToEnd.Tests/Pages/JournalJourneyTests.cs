using DocGen.Data.Production;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>A journal that was begun on paper goes on; a registered document is withdrawn and keeps its number; the journal prints.</summary>
[Collection(PageCollection.Name)]
public sealed class JournalJourneyTests(PageBrowser browser)
{
    private const string School = "school-0006";
    private const string Order = """{"document.title":"О проверке","points":[{"text":"проверить готовность школы"}]}""";

    [Fact]
    public async Task Journal_BegunOnPaper_GoesOnAndKeepsAWithdrawnNumber()
    {
        var admin = await browser.OpenAsync("/administration/journals", scripts: false);
        await ContinueAsync(admin, "41");
        await Assertions.Expect(admin.GetByText("следующий номер — 42")).ToBeVisibleAsync();
        await ContinueAsync(admin, "40");
        await Assertions.Expect(admin.GetByText("назад нумерация не идёт")).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(admin, "journal-1-paper");

        var order = await OrderAsync();
        Assert.StartsWith("42", order.Number, StringComparison.Ordinal);
        await admin.GotoAsync($"/documents/{order.Id}");
        await admin.GetByText("Отозвать документ").ClickAsync();
        await admin.GetByLabel("Почему отзывается").FillAsync("Издан по ошибке");
        await PageBrowser.KeepAsync(admin, "journal-2-withdraw");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Отозвать" }).ClickAsync();
        await Assertions.Expect(admin.GetByText($"Документ № {order.Number} отозван.")).ToBeVisibleAsync();
        await Assertions.Expect(admin.GetByText("Издан по ошибке")).ToBeVisibleAsync();
        Assert.StartsWith("43", (await OrderAsync()).Number, StringComparison.Ordinal);
        await PrintAsync(admin, order);
        await admin.Context.CloseAsync();

        var anybody = await browser.OpenAsync($"/check/{order.Id}?h={order.SnapshotHash[..12]}", account: null, scripts: false);
        await Assertions.Expect(anybody.GetByText("Документ больше не действует")).ToBeVisibleAsync();
        await anybody.Context.CloseAsync();
    }

    private static async Task ContinueAsync(IPage page, string number)
    {
        await page.GetByLabel("Организация").SelectOptionAsync(School);
        await page.GetByLabel("Журнал", new() { Exact = true }).SelectOptionAsync("orders");
        await page.GetByLabel("Последний занятый номер").FillAsync(number);
        await page.GetByRole(AriaRole.Button, new() { Name = "Продолжить со следующего" }).ClickAsync();
    }

    private async Task<StoredDocument> OrderAsync()
    {
        using var form = System.Text.Json.JsonDocument.Parse(Order);
        var made = await browser.Services.GetRequiredService<ProduceDocument>().RunAsync(
            new("order-free", new SubjectKey(SubjectKind.School, School), ["docx"]) { Register = true, Form = form.RootElement }, "образец");
        Assert.True(made.Document?.Number is not null, string.Join("; ", made.Problems.Select(p => p.Message)));
        return made.Document!;
    }

    /// <summary>On paper stand the journal's name, its keeper and every entry; nothing to press.</summary>
    private static async Task PrintAsync(IPage page, StoredDocument order)
    {
        await page.GotoAsync($"/journals/{School}/orders/2024");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText(order.Number!, new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Издан по ошибке")).ToBeVisibleAsync();
        foreach (var screen in new[] { "nav", "header.top", "footer", "form", "button", ".button", ".crumb" })
        {
            Assert.Equal((screen, 0), (screen, await page.Locator($"{screen}:visible").CountAsync()));
        }

        await PageBrowser.KeepAsync(page, "journal-3-print");
        await PageBrowser.KeepPaperAsync(page, "journal-3-print");
    }
}

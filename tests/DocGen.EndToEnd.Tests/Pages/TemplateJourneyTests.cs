using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>A methodologist changes a template: an error is shown at its place, the preview follows, a version is published, compared and taken back.</summary>
[Collection(PageCollection.Name)]
public sealed class TemplateJourneyTests(PageBrowser browser)
{
    [Fact]
    public async Task Template_FromMistakeToRollback()
    {
        const string kind = "cover-letter";
        var page = await browser.OpenAsync($"/templates/{kind}/edit", account: "methodist");
        var editor = page.GetByLabel("template.scriban");
        var text = await editor.InputValueAsync();
        var end = text.LastIndexOf("</section>", StringComparison.Ordinal);
        await editor.FillAsync(text.Insert(end, "<p>{{ нет_такого }}</p>\n"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Опубликовать" }).ClickAsync();
        await Assertions.Expect(page.GetByText("он не опубликован")).ToBeVisibleAsync();
        var line = text[..end].Count(c => c == '\n') + 1;
        await Assertions.Expect(page.GetByText($"template.scriban, строка {line}").First).ToBeVisibleAsync();
        await SoundPage.CheckAsync(page, "template-1-mistake");

        await page.GetByLabel("template.scriban").FillAsync(text.Insert(end, "<p>Проверено методистом.</p>\n"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Показать" }).ClickAsync();
        await Assertions.Expect(page.FrameLocator("iframe").GetByText("Проверено методистом.").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Ошибок нет.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("он не опубликован")).ToHaveCountAsync(0);
        await PageBrowser.KeepAsync(page, "template-2-preview");
        await page.GetByLabel("Что изменено").FillAsync("Отметка о проверке");
        await page.GetByRole(AriaRole.Button, new() { Name = "Опубликовать" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Опубликована версия 2")).ToBeVisibleAsync();
        await SoundPage.CheckAsync(page, "template-3-versions");

        await page.GetByRole(AriaRole.Link, new() { Name = "Отличия от действующей" }).ClickAsync();
        await Assertions.Expect(page.Locator(".diff-added").GetByText("Проверено методистом.").First).ToBeVisibleAsync();
        await SoundPage.CheckAsync(page, "template-4-difference");
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Вернуться к шаблону программы" }).ClickAsync();
        await Assertions.Expect(page.GetByText("В районе действует шаблон программы, версия 1")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}

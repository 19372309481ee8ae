using System.IO.Compression;
using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>The office on an old browser: a batch from its check to its archive, and a template, with no script at all.</summary>
[Collection(PageCollection.Name)]
public sealed class ScriptlessOfficeTests(PageBrowser browser)
{
    private const int MostLooks = 200;

    [Fact]
    public async Task Batch_WithoutScript_IsCheckedStartedFollowedAndTaken()
    {
        var page = await browser.OpenAsync("/batches/new?kind=risk-profile", account: "district", scripts: false);
        await page.GetByLabel("Только отмеченные в списке").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Проверить данные" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Отметьте в списке хотя бы одну строку.")).ToBeVisibleAsync();
        foreach (var school in new[] { "school-0002", "school-0003" })
        {
            await page.Locator($"input[name=ids][value={school}]").CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Проверить данные" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Сделать 2 документа" }).ClickAsync();
        for (var looks = 0; await page.Locator("[data-batch=Done]").CountAsync() == 0; looks++)
        {
            Assert.True(looks < MostLooks, "The batch did not end");
            await page.WaitForTimeoutAsync(300);
            if (page.GetByRole(AriaRole.Link, new() { Name = "Обновить" }) is var refresh && await refresh.CountAsync() > 0)
            {
                await refresh.ClickAsync();
            }
        }

        await Assertions.Expect(page.GetByText("Готово 2 из 2")).ToBeVisibleAsync();
        var zip = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Скачать ZIP" }).ClickAsync());
        using var archive = await ZipFile.OpenReadAsync(await zip.PathAsync());
        Assert.Equal(2, archive.Entries.Count(e => e.Name.EndsWith(".docx", StringComparison.Ordinal)));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Template_WithoutScript_IsShownWithItsMistake()
    {
        var page = await browser.OpenAsync("/templates/cover-letter/edit", account: "methodist", scripts: false);
        var editor = page.GetByLabel("template.scriban");
        await editor.FillAsync(await editor.InputValueAsync() + "{{ нет_такого }}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Опубликовать" }).ClickAsync();
        await Assertions.Expect(page.GetByText("он не опубликован")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("template.scriban")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("нет_такого", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.Context.CloseAsync();
    }
}

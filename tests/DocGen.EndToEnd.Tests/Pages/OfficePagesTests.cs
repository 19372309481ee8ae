using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>Pages of the district, of templates and of administration: each is sound, light and obeys its policy; each role sees its own.</summary>
[Collection(PageCollection.Name)]
public sealed class OfficePagesTests(PageBrowser browser)
{
    public static TheoryData<string> Paths =>
    [
        "/batches", "/batches/new", "/batches/new?kind=school-note", "/batches/schedules", "/batches/schedules/new", "/journals", "/templates", "/templates/school-note",
        "/templates/cover-letter/edit", "/administration", "/administration/users", "/administration/users/new", "/administration/tokens", "/administration/journals",
        "/audit", "/audit?action=SignIn", "/account", "/account/second-factor", "/check", "/check/nothing?h=000000000000", "/sign-in",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_IsSoundLightAndObeysItsPolicy(string path)
    {
        var page = await browser.OpenAsync("about:blank", account: path.StartsWith("/check", StringComparison.Ordinal) || path == "/sign-in" ? null : "admin");
        await SoundPage.GoAsync(page, browser.Address + path);
        await SoundPage.CheckAsync(page, $"office{path.Replace('/', '-').Replace('?', '-')}");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("school", "/import,/batches,/batches/schedules,/templates,/administration,/administration/users,/audit", "/journals,/account")]
    [InlineData("district", "/templates,/administration,/administration/tokens,/audit", "/batches,/batches/new,/journals,/account")]
    [InlineData("methodist", "/import,/batches,/administration,/audit", "/templates,/templates/school-note,/account")]
    [InlineData("auditor", "/import,/batches,/templates,/administration", "/audit,/journals,/account")]
    public async Task Page_OfAnotherRole_IsRefused(string account, string closed, string open)
    {
        var page = await browser.OpenAsync("about:blank", account: account);
        foreach (var (paths, status) in new[] { (closed, 403), (open, 200) })
        {
            foreach (var path in paths.Split(','))
            {
                Assert.Equal((path, status), (path, (await page.APIRequest.GetAsync(browser.Address + path)).Status));
            }
        }

        await page.GotoAsync(browser.Address + "/");
        var menu = page.GetByRole(AriaRole.Navigation, new() { Name = "Разделы" });
        foreach (var path in closed.Split(',').Where(path => path.LastIndexOf('/') == 0))
        {
            Assert.Equal(0, await menu.Locator($"a[href='{path}']").CountAsync());
        }

        await page.Context.CloseAsync();
    }
}

using DocGen.Api.Hosting;
using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>The pages and Debian's Chromium, started once for all tests of pages.</summary>
public sealed class PageBrowser : IAsyncLifetime, IDisposable
{
    private readonly PageHost host = new();
    private readonly Dictionary<string, string> sessions = new(StringComparer.Ordinal);
    private IPlaywright? playwright;

    public string Address => host.Address;

    internal IServiceProvider Services => host.Services;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>axe-core's one file; ./test installs it from npm.</summary>
    public static string Axe { get; } = Environment.GetEnvironmentVariable("DOCGEN_AXE")
        ?? Path.Combine(Path.GetTempPath(), "docgen-axe", "node_modules", "axe-core", "axe.min.js");

    public async Task InitializeAsync()
    {
        await host.InitializeAsync();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Env = new Dictionary<string, string>(Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().Select(e => KeyValuePair.Create((string)e.Key, (string?)e.Value ?? ""))) { ["LANGUAGE"] = "ru" },
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=ru"],
        });
    }

    /// <param name="account">Name of the demo account that looks; null for nobody.</param>
    public async Task<IPage> OpenAsync(
        string path, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool scripts = true, string? account = "admin")
    {
        var context = await Browser.NewContextAsync(new()
        {
            // As behind the proxy that a real service stands behind: cookies are for HTTPS only.
            ExtraHTTPHeaders = [new("X-Forwarded-Proto", "https")], StorageState = account is null ? null : await SessionAsync(account),
            BaseURL = Address, ViewportSize = new() { Width = width, Height = height }, Locale = "ru-RU", ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce, JavaScriptEnabled = scripts,
        });
        context.SetDefaultTimeout(30_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>The cookies of an account, signed in once through the page.</summary>
    private async Task<string> SessionAsync(string account)
    {
        if (!sessions.TryGetValue(account, out var state))
        {
            var page = await OpenAsync("/sign-in", account: null);
            await page.GetByLabel("Имя для входа").FillAsync(account);
            await page.GetByLabel("Пароль").FillAsync(DemoFill.Accounts.Single(a => a.UserName == account).Password);
            await page.GetByRole(AriaRole.Button, new() { Name = "Войти" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Что нужно сделать" })).ToBeVisibleAsync();
            sessions[account] = state = await page.Context.StorageStateAsync();
            await page.Context.CloseAsync();
        }

        return state;
    }

    /// <summary>Keeps a picture of a step where the variable DOCGEN_SHOTS names a folder.</summary>
    public static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("DOCGEN_SHOTS") is { Length: > 0 } folder)
        {
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
        }
    }

    /// <summary>The same on paper, as PDF.</summary>
    public static async Task KeepPaperAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("DOCGEN_SHOTS") is { Length: > 0 } folder)
        {
            await page.PdfAsync(new() { Path = Path.Combine(folder, $"{name}.pdf"), PreferCSSPageSize = true, Format = "A4" });
        }
    }

    /// <summary>Keeps a line of figures beside the pictures.</summary>
    public static async Task NoteAsync(string line)
    {
        if (Environment.GetEnvironmentVariable("DOCGEN_SHOTS") is { Length: > 0 } folder)
        {
            await File.AppendAllLinesAsync(Path.Combine(folder, "figures.txt"), [line]);
        }
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        await host.DisposeAsync();
    }

    public void Dispose()
    {
        playwright?.Dispose();
        host.Dispose();
    }
}

using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using DocGen.Api.Hosting;
using DocGen.Data.Accounts;
using DocGen.Data.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DocGen.EndToEnd.Tests.Pages;

/// <summary>An administrator makes an account; its owner changes the password, turns the second step on, signs in with a code, ends other sessions.</summary>
[Collection(PageCollection.Name)]
public sealed class AccountJourneyTests(PageBrowser browser)
{
    private const string First = "облако-ворота-семь";
    private const string Second = "река-тетрадь-весна";

    [Fact]
    public async Task Account_FromFirstPasswordToSecondFactor()
    {
        await AddUserAsync();
        var page = await SignInAsync("petrova", First);
        await page.GotoAsync("/account");
        await page.GetByLabel("Нынешний пароль").FillAsync(First);
        await page.Locator("input[name=wanted]").FillAsync(Second);
        await page.GetByLabel("Новый пароль ещё раз").FillAsync(Second);
        await page.GetByRole(AriaRole.Button, new() { Name = "Сменить пароль" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Пароль изменён")).ToBeVisibleAsync();

        var recovery = await TurnOnAsync(page);
        var other = await SignInAsync("petrova", Second, recovery);
        await Assertions.Expect(other.GetByRole(AriaRole.Heading, new() { Name = "Что нужно сделать" })).ToBeVisibleAsync();
        await page.GotoAsync("/account");
        await SoundPage.CheckAsync(page, "account-3-sessions");
        await page.GetByRole(AriaRole.Button, new() { Name = "Завершить все, кроме этого" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Остальные входы завершены")).ToBeVisibleAsync();
        await other.GotoAsync("/account");
        await Assertions.Expect(other.GetByRole(AriaRole.Button, new() { Name = "Войти" })).ToBeVisibleAsync();
        await TokenAsync(page);
        await page.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [Fact]
    public async Task Password_ResetByAnAdministrator_ReplacesTheForgottenOne()
    {
        var (id, problems) = await AccountCreation.AddAsync(
            browser.Services.GetRequiredService<SchoolStore>(), browser.Services, "образец", new("forgetful", "Забывчивый Лев Ильич", AccountRole.Auditor, null, null), First);
        Assert.True(id is not null, string.Join("; ", problems));
        var admin = await browser.OpenAsync("/administration/users?q=забывчивый", scripts: false);
        await admin.GetByRole(AriaRole.Link, new() { Name = "Забывчивый Лев Ильич" }).ClickAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "Выдать новый пароль" }).ClickAsync();
        var given = await admin.Locator(".secret").InnerTextAsync();
        await PageBrowser.KeepAsync(admin, "account-4-reset");
        await admin.GotoAsync($"/administration/users/{id}");
        await Assertions.Expect(admin.Locator(".secret")).ToHaveCountAsync(0);
        await admin.Context.CloseAsync();

        var forgotten = await SignInAsync("forgetful", First);
        await Assertions.Expect(forgotten.GetByRole(AriaRole.Button, new() { Name = "Войти" })).ToBeVisibleAsync();
        await PageBrowser.KeepAsync(forgotten, "account-5-refused");
        await forgotten.Context.CloseAsync();
        var page = await SignInAsync("forgetful", given);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Что нужно сделать" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private async Task AddUserAsync()
    {
        var page = await browser.OpenAsync("/administration/users/new", account: "admin");
        await page.GetByLabel("Фамилия, имя, отчество").FillAsync("Петрова Анна Андреевна");
        await page.GetByLabel("Имя для входа").FillAsync("petrova");
        await page.GetByLabel("Первый пароль").FillAsync("12345");
        await page.Locator("select[name='user.Role']").SelectOptionAsync("SchoolAdministrator");
        await page.GetByRole(AriaRole.Button, new() { Name = "Добавить" }).ClickAsync();
        await Assertions.Expect(page.GetByText("нужна школа")).ToBeVisibleAsync();
        await page.Locator("select[name='user.SchoolId']").SelectOptionAsync("school-0003");
        await page.GetByLabel("Первый пароль").FillAsync(First);
        await page.GetByRole(AriaRole.Button, new() { Name = "Добавить" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Учётная запись «petrova» добавлена")).ToBeVisibleAsync();
        await SoundPage.CheckAsync(page, "account-1-user");
        await page.GotoAsync("/audit?subject=accounts");
        await Assertions.Expect(page.GetByText("имя для входа: petrova").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private static async Task<string> TurnOnAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Включить второй шаг" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Включить второй шаг" }).ClickAsync();
        await SoundPage.CheckAsync(page, "account-2-picture");
        var key = (await page.Locator(".secret").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        await page.GetByLabel("Код").FillAsync("000000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Включить", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Код не подошёл")).ToBeVisibleAsync();
        await page.GetByLabel("Код").FillAsync(Totp(key));
        await page.GetByRole(AriaRole.Button, new() { Name = "Включить", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".codes li")).ToHaveCountAsync(10);
        await PageBrowser.KeepAsync(page, "account-2-codes");
        return await page.Locator(".codes li").First.InnerTextAsync();
    }

    private static async Task TokenAsync(IPage page)
    {
        await page.GetByText("Создать ключ").First.ClickAsync();
        await page.GetByLabel("Для чего он").FillAsync("Выгрузка");
        await page.GetByRole(AriaRole.Button, new() { Name = "Создать ключ" }).ClickAsync();
        var secret = await page.Locator(".secret").InnerTextAsync();
        var read = await page.APIRequest.GetAsync("/api/v1/me", new() { Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Authorization"] = $"Bearer {secret}" } });
        Assert.Equal(200, read.Status);
        await page.GetByRole(AriaRole.Button, new() { Name = "Отозвать ключ «Выгрузка»" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Ключ больше не действует")).ToBeVisibleAsync();
        Assert.Equal(401, (await page.APIRequest.GetAsync("/api/v1/me", new() { Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Authorization"] = $"Bearer {secret}" } })).Status);
    }

    private async Task<IPage> SignInAsync(string name, string password, string? code = null)
    {
        var page = await browser.OpenAsync("/sign-in", account: null);
        await page.GetByLabel("Имя для входа").FillAsync(name);
        await page.GetByLabel("Пароль").FillAsync(password);
        await page.GetByLabel("Код из приложения").FillAsync(code ?? "");
        await page.GetByRole(AriaRole.Button, new() { Name = "Войти" }).ClickAsync();
        return page;
    }

    /// <summary>RFC 6238 over a key in base 32, for the moment it is.</summary>
    private static string Totp(string key)
    {
        var bits = string.Concat(key.TrimEnd('=').Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var moment = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(moment, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The standard's own hash.
        var hash = HMACSHA1.HashData(secret, moment);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15, 4)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}

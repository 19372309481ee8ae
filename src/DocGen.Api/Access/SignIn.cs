using System.Security.Claims;
using DocGen.Data.Accounts;
using DocGen.Data.Model;
using DocGen.Data.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Access;

/// <summary>Signs people in and out. A wrong name, a wrong password and a locked account are answered alike, so that names cannot be found out.</summary>
internal sealed class SignIn(UserManager<Account> accounts, SchoolStore store, TimeProvider clock)
{
    public const string Refusal = "Неверное имя, пароль или код; после нескольких ошибок вход закрывается на время";

    private const int DeviceLength = 120;

    /// <summary>Null when signed in; else what to tell.</summary>
    public async Task<string?> InAsync(HttpContext http, string? name, string? password, string? code)
    {
        var account = string.IsNullOrWhiteSpace(name) ? null : await accounts.FindByNameAsync(name.Trim());
        if (account is null)
        {
            // As slow as a real check.
            accounts.PasswordHasher.HashPassword(new() { FullName = "", Role = AccountRole.Auditor, CreatedAt = default }, password ?? "");
        }

        if (account is null || account.DisabledAt is not null || await accounts.IsLockedOutAsync(account) || !await IsRightAsync(account, password ?? "", code))
        {
            await RefuseAsync(account, name);
            return Refusal;
        }

        await accounts.ResetAccessFailedCountAsync(account);
        await BeginAsync(http, account);
        return null;
    }

    public async Task OutAsync(HttpContext http)
    {
        if (Caller.Of(http.User) is { SessionId: { } session } caller)
        {
            await using var data = store.Open(caller.AuditName);
            await data.Sessions.Where(s => s.Id == session).ExecuteDeleteAsync();
            data.Tell(AuditAction.SignOut, "accounts", caller.AccountId);
            await data.SaveChangesAsync();
        }

        await http.SignOutAsync(SessionCookie.Scheme);
    }

    private async Task<bool> IsRightAsync(Account account, string password, string? code)
    {
        var right = await accounts.CheckPasswordAsync(account, password);
        if (right && account.TwoFactorEnabled)
        {
            var digits = (code ?? "").Replace(" ", "", StringComparison.Ordinal);
            right = await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, digits)
                || (digits.Length > 0 && (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, digits)).Succeeded);
        }

        return right;
    }

    private async Task RefuseAsync(Account? account, string? name)
    {
        if (account is { DisabledAt: null } && !await accounts.IsLockedOutAsync(account))
        {
            await accounts.AccessFailedAsync(account);
        }

        await using var data = store.Open("вход");
        var shown = name is { Length: > 100 } ? name[..100] : name ?? "";
        data.Tell(AuditAction.SignInRefused, "accounts", account?.Id ?? "", new FieldChange("user_name", To: shown.Replace("\0", "", StringComparison.Ordinal)));
        await data.SaveChangesAsync();
    }

    private async Task BeginAsync(HttpContext http, Account account)
    {
        var (key, now) = (Secrets.Create(), clock.GetUtcNow());
        var device = http.Request.Headers.UserAgent.ToString();
        await using var data = store.Open($"{account.FullName} ({account.UserName})");
        data.Sessions.Add(new()
        {
            Id = Secrets.Digest(key), AccountId = account.Id, CreatedAt = now, SeenAt = now,
            Device = device.Length > DeviceLength ? device[..DeviceLength] : device, Address = http.Connection.RemoteIpAddress?.ToString() ?? "",
        });
        data.Tell(AuditAction.SignIn, "accounts", account.Id);
        await data.SaveChangesAsync();
        await http.SignInAsync(SessionCookie.Scheme, new(new ClaimsIdentity([new Claim(SessionCookie.Key, key)], SessionCookie.Scheme)));
    }
}

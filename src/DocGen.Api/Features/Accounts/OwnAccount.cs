using DocGen.Data;
using DocGen.Data.Accounts;
using DocGen.Data.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Accounts;

/// <summary>
/// What people do to their own accounts: the password, the second factor, the sessions. Each asks for the password again, and wrong ones
/// count as at the door, so that a browser left open gives away little.
/// </summary>
public sealed class OwnAccount(UserManager<Account> accounts, SchoolContext context)
{
    private const string Issuer = "DocGen";
    private const int RecoveryCodes = 8;
    private const string WrongPassword = "Неверный пароль; после нескольких ошибок вход закрывается на время";

    /// <summary>Changes the password and ends all other sessions.</summary>
    /// <returns>What is wrong, in Russian; empty when it is changed.</returns>
    public async Task<IReadOnlyList<string>> ChangePasswordAsync(string accountId, string? sessionId, string current, string wanted, CancellationToken cancellation = default)
    {
        if (await ProveAsync(accountId, current) is not { } account)
        {
            return [WrongPassword];
        }

        context.Tell(AuditAction.Change, "accounts", accountId, new FieldChange("password"));
        var result = await accounts.ChangePasswordAsync(account, current, wanted);
        if (!result.Succeeded)
        {
            context.ChangeTracker.Clear();
            return [.. result.Errors.Select(error => error.Description)];
        }

        await context.Sessions.Where(s => s.AccountId == accountId && s.Id != sessionId).ExecuteDeleteAsync(cancellation);
        return [];
    }

    /// <summary>A new key for the authenticator; it works only after <see cref="EnableAuthenticatorAsync"/>.</summary>
    /// <returns>The key for typing and the address for a QR code; null when the password is wrong, or a second factor is on already.</returns>
    public async Task<(string Key, string Address)?> BeginAuthenticatorAsync(string accountId, string password)
    {
        if (await ProveAsync(accountId, password) is not { TwoFactorEnabled: false } account)
        {
            return null;
        }

        await accounts.ResetAuthenticatorKeyAsync(account);
        var key = (await accounts.GetAuthenticatorKeyAsync(account))!;
        return (key, $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(account.UserName!)}?secret={key}&issuer={Issuer}&digits=6");
    }

    /// <summary>Turns the second factor on, once the authenticator shows a right code.</summary>
    /// <returns>Codes for the day when the authenticator is lost, shown once; null when the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> EnableAuthenticatorAsync(string accountId, string code)
    {
        if (await accounts.FindByIdAsync(accountId) is not { TwoFactorEnabled: false } account || await accounts.IsLockedOutAsync(account)
            || await accounts.GetAuthenticatorKeyAsync(account) is null)
        {
            return null;
        }

        if (!await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code.Replace(" ", "", StringComparison.Ordinal)))
        {
            await accounts.AccessFailedAsync(account);
            return null;
        }

        context.Tell(AuditAction.Change, "accounts", accountId, new FieldChange("two_factor", To: "true"));
        await accounts.SetTwoFactorEnabledAsync(account, true);
        return [.. (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes))!];
    }

    /// <summary>False: the password is wrong.</summary>
    public async Task<bool> DisableAuthenticatorAsync(string accountId, string password)
    {
        if (await ProveAsync(accountId, password) is not { } account)
        {
            return false;
        }

        context.Tell(AuditAction.Change, "accounts", accountId, new FieldChange("two_factor", To: "false"));
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        return true;
    }

    /// <summary>Ends a session, or all but the current one.</summary>
    /// <param name="sessionId">Null for all others.</param>
    /// <returns>How many were ended.</returns>
    public async Task<int> EndSessionsAsync(string accountId, string? sessionId, string? current, CancellationToken cancellation = default)
    {
        var ended = await context.Sessions.Where(s => s.AccountId == accountId && (sessionId == null ? s.Id != current : s.Id == sessionId)).ExecuteDeleteAsync(cancellation);
        if (ended > 0)
        {
            context.Tell(AuditAction.SignOut, "accounts", accountId, new FieldChange("sessions", To: ended.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            await context.SaveChangesAsync(cancellation);
        }

        return ended;
    }

    private async Task<Account?> ProveAsync(string accountId, string password)
    {
        if (await accounts.FindByIdAsync(accountId) is not { DisabledAt: null } account || await accounts.IsLockedOutAsync(account))
        {
            return null;
        }

        if (await accounts.CheckPasswordAsync(account, password))
        {
            await accounts.ResetAccessFailedCountAsync(account);
            return account;
        }

        await accounts.AccessFailedAsync(account);
        return null;
    }
}

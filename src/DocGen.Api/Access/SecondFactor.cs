using System.Text;
using DocGen.Data;
using DocGen.Data.Accounts;
using DocGen.Data.Model;
using Microsoft.AspNetCore.Identity;

namespace DocGen.Api.Access;

/// <summary>The second step of signing in: a code of six digits from an application on the owner's telephone (TOTP, RFC 6238).</summary>
public sealed class SecondFactor(UserManager<Account> accounts, SchoolContext context)
{
    private const int RecoveryCodes = 10;

    /// <summary>A new key; nothing changes for signing in until a code made with it is shown.</summary>
    public async Task<string> BeginAsync(Account account)
    {
        await accounts.ResetAuthenticatorKeyAsync(account);
        return (await accounts.GetAuthenticatorKeyAsync(account))!;
    }

    /// <summary>The key at hand; null when none was begun.</summary>
    public Task<string?> KeyAsync(Account account) => accounts.GetAuthenticatorKeyAsync(account);

    /// <summary>Turns it on.</summary>
    /// <returns>Recovery codes, each good for one sign-in, to be shown once; null when the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(Account account, string? code)
    {
        if (!await IsRightAsync(account, code))
        {
            return null;
        }

        context.Tell(AuditAction.Change, "accounts", account.Id, new FieldChange("second_factor", "false", "true"));
        await accounts.SetTwoFactorEnabledAsync(account, true);
        return await RenewCodesAsync(account);
    }

    public async Task<IReadOnlyList<string>> RenewCodesAsync(Account account) =>
        [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []];

    public Task<int> CodesLeftAsync(Account account) => accounts.CountRecoveryCodesAsync(account);

    public async Task EndAsync(Account account)
    {
        context.Tell(AuditAction.Change, "accounts", account.Id, new FieldChange("second_factor", "true", "false"));
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
    }

    public Task<bool> IsRightAsync(Account account, string? code) =>
        accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, (code ?? "").Replace(" ", "", StringComparison.Ordinal));

    /// <summary>What the application reads from the picture.</summary>
    public static string Address(Account account, string key) => $"otpauth://totp/DocGen:{Uri.EscapeDataString(account.UserName!)}?secret={key}&issuer=DocGen&digits=6";

    /// <summary>The key in groups of four, for typing.</summary>
    public static string Grouped(string key)
    {
        var text = new StringBuilder(key.ToLowerInvariant());
        for (var at = key.Length - (key.Length % 4 == 0 ? 4 : key.Length % 4); at > 0; at -= 4)
        {
            text.Insert(at, ' ');
        }

        return text.ToString();
    }
}

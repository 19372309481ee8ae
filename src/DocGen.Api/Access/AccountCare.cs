using System.Globalization;
using System.Security.Cryptography;
using DocGen.Data;
using DocGen.Data.Accounts;
using DocGen.Data.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Access;

/// <summary>What an administrator does for an account that is there already. Each act is in the audit trail; none shows a password that was chosen by its owner.</summary>
public sealed class AccountCare(UserManager<Account> accounts, SchoolContext context)
{
    /// <summary>Letters that are not mistaken for one another when read aloud.</summary>
    private const string Letters = "abcdefghkmnpqrstuvwxyz23456789";

    private const int PasswordLength = 14;

    public Task<Account?> FindAsync(string id, CancellationToken cancellation = default) => context.Accounts.SingleOrDefaultAsync(a => a.Id == id, cancellation);

    /// <summary>Gives the account another name, role and place; it works with them from the next request on.</summary>
    /// <returns>What is wrong, in Russian; empty when changed.</returns>
    public async Task<IReadOnlyList<string>> ChangeAsync(Account account, NewAccount wanted, CancellationToken cancellation = default)
    {
        var (place, problem) = await AccountPlace.OfAsync(context, wanted, cancellation);
        if (place is null)
        {
            return [problem!];
        }

        if (account.Role == AccountRole.SystemAdministrator && wanted.Role != AccountRole.SystemAdministrator && !await IsAnotherAdministratorAsync(account.Id, cancellation))
        {
            return ["Это последний администратор системы: сначала назначьте другого"];
        }

        Tell(account, "full_name", account.FullName, wanted.FullName);
        Tell(account, "role", account.Role.ToString(), wanted.Role.ToString());
        Tell(account, "school_id", account.SchoolId, place.SchoolId);
        Tell(account, "municipality_id", account.MunicipalityId, place.MunicipalityId);
        (account.FullName, account.Role, account.SchoolId, account.MunicipalityId) = (wanted.FullName, wanted.Role, place.SchoolId, place.MunicipalityId);
        return Said(await accounts.UpdateAsync(account));
    }

    /// <summary>Replaces the password by a made one, opens a locked account and ends its sessions.</summary>
    public async Task<string> ResetPasswordAsync(Account account, CancellationToken cancellation = default)
    {
        var password = RandomNumberGenerator.GetString(Letters, PasswordLength);
        context.Tell(AuditAction.Change, "accounts", account.Id, new FieldChange("password"));
        await accounts.RemovePasswordAsync(account);
        var added = await accounts.AddPasswordAsync(account, password);
        if (!added.Succeeded)
        {
            throw new InvalidOperationException(string.Join("; ", Said(added)));
        }

        await UnlockAsync(account);
        await EndSessionsAsync(account, cancellation);
        return password;
    }

    public async Task UnlockAsync(Account account)
    {
        if (account.LockoutEnd is { } until)
        {
            Tell(account, "locked_until", until.ToString("O", CultureInfo.InvariantCulture), null);
        }

        await accounts.SetLockoutEndDateAsync(account, null);
        await accounts.ResetAccessFailedCountAsync(account);
    }

    /// <summary>For an owner who lost the telephone.</summary>
    public async Task DropSecondFactorAsync(Account account)
    {
        Tell(account, "second_factor", "true", "false");
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
    }

    public async Task EndSessionsAsync(Account account, CancellationToken cancellation = default)
    {
        context.Tell(AuditAction.SignOut, "accounts", account.Id);
        await context.SaveChangesAsync(cancellation);
        await context.Sessions.Where(s => s.AccountId == account.Id).ExecuteDeleteAsync(cancellation);
    }

    private Task<bool> IsAnotherAdministratorAsync(string id, CancellationToken cancellation) =>
        context.Accounts.AnyAsync(a => a.Id != id && a.Role == AccountRole.SystemAdministrator && a.DisabledAt == null, cancellation);

    private void Tell(Account account, string field, string? from, string? to)
    {
        if (from != to)
        {
            context.Tell(AuditAction.Change, "accounts", account.Id, new FieldChange(field, from, to));
        }
    }

    private static IReadOnlyList<string> Said(IdentityResult result) => [.. result.Errors.Select(error => error.Description)];
}

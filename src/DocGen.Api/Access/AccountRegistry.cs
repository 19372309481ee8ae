using DocGen.Data;
using DocGen.Data.Accounts;
using DocGen.Data.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Access;

/// <summary>Adds, changes and disables accounts, each with its entry in the audit trail.</summary>
public sealed class AccountRegistry(UserManager<Account> accounts, SchoolContext context, TimeProvider clock)
{
    /// <summary>The account's id, or what is wrong, in Russian.</summary>
    public async Task<(string? Id, IReadOnlyList<string> Problems)> AddAsync(NewAccount wanted, string password, CancellationToken cancellation = default)
    {
        var (place, problem) = await AccountPlace.OfAsync(context, wanted, cancellation);
        if (place is null)
        {
            return (null, [problem!]);
        }

        var account = new Account
        {
            Id = Secrets.Id(), UserName = wanted.UserName, FullName = wanted.FullName, Role = wanted.Role,
            SchoolId = place.SchoolId, MunicipalityId = place.MunicipalityId, CreatedAt = clock.GetUtcNow(), LockoutEnabled = true,
        };
        context.Tell(AuditAction.Add, "accounts", account.Id, new("user_name", To: wanted.UserName), new("role", To: wanted.Role.ToString()));
        var result = await accounts.CreateAsync(account, password);
        return result.Succeeded ? (account.Id, []) : (null, [.. result.Errors.Select(error => error.Description)]);
    }

    /// <summary>Closes or opens an account; closing ends its sessions at once.</summary>
    public async Task<bool> SetDisabledAsync(string id, bool disabled, CancellationToken cancellation)
    {
        if (await context.Accounts.SingleOrDefaultAsync(a => a.Id == id, cancellation) is not { } account)
        {
            return false;
        }

        account.DisabledAt = disabled ? account.DisabledAt ?? clock.GetUtcNow() : null;
        context.Tell(AuditAction.Change, "accounts", id, new FieldChange("disabled", To: disabled ? "true" : "false"));
        await context.SaveChangesAsync(cancellation);
        await context.Sessions.Where(s => disabled && s.AccountId == id).ExecuteDeleteAsync(cancellation);
        return true;
    }
}

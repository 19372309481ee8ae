using DocGen.Data;
using DocGen.Data.Accounts;
using DocGen.Data.Model;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Access;

/// <summary>What everybody may do with the own account: another password, an end to sessions and to tokens.</summary>
public sealed class OwnAccount(UserManager<Account> accounts, SchoolContext context, TimeProvider clock)
{
    public Task<Account> FindAsync(string id, CancellationToken cancellation = default) => context.Accounts.SingleAsync(a => a.Id == id, cancellation);

    /// <summary>Changes the password and ends all other sessions.</summary>
    /// <returns>What is wrong, in Russian; empty when changed.</returns>
    public async Task<IReadOnlyList<string>> ChangePasswordAsync(Account account, string current, string wanted, string? session, CancellationToken cancellation = default)
    {
        // A session left open on somebody's desk is no way to guess the password either.
        if (await accounts.IsLockedOutAsync(account))
        {
            return ["Слишком много ошибок; попробуйте позже"];
        }

        if (!await accounts.CheckPasswordAsync(account, current))
        {
            await accounts.AccessFailedAsync(account);
            return ["Нынешний пароль указан неверно"];
        }

        context.Tell(AuditAction.Change, "accounts", account.Id, new FieldChange("password"));
        var result = await accounts.ChangePasswordAsync(account, current, wanted);
        if (!result.Succeeded)
        {
            context.ChangeTracker.Clear();
            return [.. result.Errors.Select(error => error.Description)];
        }

        await context.Sessions.Where(s => s.AccountId == account.Id && s.Id != session).ExecuteDeleteAsync(cancellation);
        return [];
    }

    /// <param name="id">Null for all but the session at hand.</param>
    public async Task EndSessionAsync(string accountId, string? id, string? session, CancellationToken cancellation = default)
    {
        context.Tell(AuditAction.SignOut, "sessions", id is { Length: > 12 } ? id[..12] : id ?? "");
        await context.SaveChangesAsync(cancellation);
        await context.Sessions.Where(s => s.AccountId == accountId && s.Id != session && (id == null || s.Id == id)).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Makes a token; its secret is told here and never again.</summary>
    public async Task<(ApiToken Token, string Secret)> AddTokenAsync(string accountId, string name, IEnumerable<string> scopes, int days, CancellationToken cancellation = default)
    {
        var (secret, now) = (TokenAuthentication.Prefix + Secrets.Create(), clock.GetUtcNow());
        var token = new ApiToken
        {
            Id = Secrets.Id(), AccountId = accountId, Name = name, Digest = Secrets.Digest(secret), Scopes = [.. scopes.Distinct(StringComparer.Ordinal)], CreatedAt = now, ExpiresAt = now.AddDays(days),
        };
        context.ApiTokens.Add(token);
        context.Tell(AuditAction.Add, "api_tokens", token.Id, new FieldChange("name", To: token.Name));
        await context.SaveChangesAsync(cancellation);
        return (token, secret);
    }

    public async Task<bool> RevokeTokenAsync(string accountId, string id, CancellationToken cancellation = default)
    {
        if (await context.ApiTokens.SingleOrDefaultAsync(t => t.Id == id && t.AccountId == accountId, cancellation) is not { } token)
        {
            return false;
        }

        token.RevokedAt ??= clock.GetUtcNow();
        context.Tell(AuditAction.Delete, "api_tokens", id);
        await context.SaveChangesAsync(cancellation);
        return true;
    }
}

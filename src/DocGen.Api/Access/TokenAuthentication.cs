using System.Text.Encodings.Web;
using DocGen.Data.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DocGen.Api.Access;

/// <summary>«Authorization: Bearer …» with a personal token.</summary>
internal sealed class TokenAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, SchoolStore store, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "Token";

    /// <summary>Marks tokens, so that leaked ones are found by search.</summary>
    public const string Prefix = "dgt_";

    private static readonly TimeSpan UsedStep = TimeSpan.FromMinutes(1);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith($"Bearer {Prefix}", StringComparison.Ordinal))
        {
            return AuthenticateResult.Fail("not a token");
        }

        var digest = Secrets.Digest(header["Bearer ".Length..].Trim());
        await using var data = store.Open("docgen serve");
        var now = clock.GetUtcNow();
        var found = await data.ApiTokens.AsNoTracking().Where(t => t.Digest == digest)
            .Join(data.Accounts.AsNoTracking(), t => t.AccountId, a => a.Id, (t, a) => new { Token = t, Account = a }).SingleOrDefaultAsync(Context.RequestAborted);
        if (found is null || found.Token.RevokedAt is not null || found.Token.ExpiresAt <= now || found.Account.DisabledAt is not null)
        {
            return AuthenticateResult.Fail("unknown, revoked or expired");
        }

        if (found.Token.UsedAt is not { } used || now - used > UsedStep)
        {
            await data.ApiTokens.Where(t => t.Id == found.Token.Id).ExecuteUpdateAsync(t => t.SetProperty(each => each.UsedAt, now), Context.RequestAborted);
        }

        return AuthenticateResult.Success(new(Caller.Of(found.Account, null, found.Token.Scopes).ToPrincipal(Name), Name));
    }
}

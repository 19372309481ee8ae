using System.Security.Claims;
using DocGen.Data.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Access;

/// <summary>The cookie holds a key of a session and nothing else; the session's row and the account's say the rest at every request.</summary>
internal sealed class SessionCookie(SchoolStore store, TimeProvider clock) : CookieAuthenticationEvents
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    /// <summary>Kept and sent by browsers over HTTPS alone.</summary>
    public const string SecureName = "__Host-docgen";

    public const string Key = "key";

    private static readonly TimeSpan SeenStep = TimeSpan.FromMinutes(1);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal?.FindFirstValue(Key) is { } key && await FindAsync(Secrets.Digest(key), context.HttpContext.RequestAborted) is { } caller)
        {
            context.ReplacePrincipal(caller.ToPrincipal(Scheme));
            ((ClaimsIdentity)context.Principal!.Identity!).AddClaim(new(Key, key));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) => Answer(context, StatusCodes.Status401Unauthorized);

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = status;
        }
        else
        {
            // Without scheme and host, so that a proxy that does not tell its own sends nobody elsewhere.
            context.Response.Redirect(new Uri(context.RedirectUri).PathAndQuery);
        }

        return Task.CompletedTask;
    }

    private async Task<Caller?> FindAsync(string id, CancellationToken cancellation)
    {
        await using var data = store.Open("docgen serve");
        var found = await data.Sessions.AsNoTracking().Where(s => s.Id == id)
            .Join(data.Accounts.AsNoTracking(), s => s.AccountId, a => a.Id, (s, a) => new { s.SeenAt, a.Id, a.UserName, a.FullName, a.Role, a.SchoolId, a.MunicipalityId, a.DisabledAt })
            .SingleOrDefaultAsync(cancellation);
        if (found is null || found.DisabledAt is not null)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        if (now - found.SeenAt > SeenStep)
        {
            await data.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(each => each.SeenAt, now), cancellation);
        }

        return new(found.Id, found.UserName!, found.FullName, found.Role, found.SchoolId, found.MunicipalityId, id, null);
    }
}

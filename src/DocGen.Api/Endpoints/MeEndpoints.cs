using System.Security.Claims;
using DocGen.Api.Access;
using DocGen.Data;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

/// <summary>Who asks, and the sessions of that account.</summary>
internal static class MeEndpoints
{
    public static void MapMe(this RouteGroupBuilder api)
    {
        api.MapGet("/me", (ClaimsPrincipal user, HttpContext http, IAntiforgery antiforgery) =>
        {
            var caller = Caller.Of(user)!;
            return Results.Ok(new
            {
                caller.UserName, caller.FullName, caller.Role, caller.SchoolId, caller.MunicipalityId,
                Permissions = Enum.GetValues<Permission>().Where(permission => Rights.Allows(caller, permission)),
                CsrfToken = caller.SessionId is null ? null : antiforgery.GetAndStoreTokens(http).RequestToken,
            });
        });
        api.MapGet("/me/sessions", async (ClaimsPrincipal user, SchoolContext context, CancellationToken cancellation) =>
        {
            var caller = Caller.Of(user)!;
            var rows = await context.Sessions.AsNoTracking().Where(s => s.AccountId == caller.AccountId).OrderByDescending(s => s.SeenAt).ToListAsync(cancellation);
            return Results.Ok(rows.Select(s => new { s.Id, s.CreatedAt, s.SeenAt, s.Device, s.Address, Current = s.Id == caller.SessionId }));
        });
        api.MapDelete("/me/sessions/{id}", async (string id, ClaimsPrincipal user, SchoolContext context, CancellationToken cancellation) =>
        {
            var account = Caller.Of(user)!.AccountId;
            return await context.Sessions.Where(s => s.Id == id && s.AccountId == account).ExecuteDeleteAsync(cancellation) == 1 ? Results.NoContent() : Problem.NotFound;
        });
    }
}

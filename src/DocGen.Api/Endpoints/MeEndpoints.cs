using System.Security.Claims;
using DocGen.Api.Access;
using DocGen.Api.Features.Accounts;
using DocGen.Data;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

/// <summary>Who asks: the account, its password and second factor, its sessions. A token changes nothing of them.</summary>
internal static class MeEndpoints
{
    internal sealed record NewPassword(string Current, string New);

    internal sealed record Proof(string Password);

    internal sealed record Code(string Digits);

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
        // From here on only whoever signed in with the password.
        api.MapDelete("/me/sessions", (ClaimsPrincipal user, OwnAccount own, CancellationToken cancellation) => InPersonAsync(user, async caller =>
            Results.Ok(new { Ended = await own.EndSessionsAsync(caller.AccountId, null, caller.SessionId, cancellation) })));
        api.MapDelete("/me/sessions/{id}", (string id, ClaimsPrincipal user, OwnAccount own, CancellationToken cancellation) => InPersonAsync(user, async caller =>
            await own.EndSessionsAsync(caller.AccountId, id, null, cancellation) == 1 ? Results.NoContent() : Problem.NotFound));
        api.MapPost("/me/password", (NewPassword wanted, ClaimsPrincipal user, OwnAccount own, CancellationToken cancellation) => InPersonAsync(user, async caller =>
            await own.ChangePasswordAsync(caller.AccountId, caller.SessionId, wanted.Current, wanted.New, cancellation) is { Count: > 0 } problems
                ? Problem.Wrong([.. problems.Select(text => new ProblemPlace("DG7424", "$", text))]) : Results.NoContent()));
        api.MapPost("/me/authenticator", (Proof proof, ClaimsPrincipal user, OwnAccount own) => InPersonAsync(user, async caller =>
            await own.BeginAuthenticatorAsync(caller.AccountId, proof.Password) is { } begun
                ? Results.Ok(new { begun.Key, begun.Address }) : Wrong("Неверный пароль, или код из приложения уже требуется при входе")));
        api.MapPost("/me/authenticator/confirmation", (Code code, ClaimsPrincipal user, OwnAccount own) => InPersonAsync(user, async caller =>
            await own.EnableAuthenticatorAsync(caller.AccountId, code.Digits) is { } codes ? Results.Ok(new { RecoveryCodes = codes }) : Wrong("Неверный код")));
        api.MapPost("/me/authenticator/removal", (Proof proof, ClaimsPrincipal user, OwnAccount own) => InPersonAsync(user, async caller =>
            await own.DisableAuthenticatorAsync(caller.AccountId, proof.Password) ? Results.NoContent() : Wrong("Неверный пароль")));
    }

    private static Problem Wrong(string message) => Problem.Wrong(new ProblemPlace("DG7424", "$", message));

    private static async Task<IResult> InPersonAsync(ClaimsPrincipal user, Func<Caller, Task<IResult>> act) =>
        Caller.Of(user) is { SessionId: not null } caller ? await act(caller) : new Problem(StatusCodes.Status403Forbidden, "DG7403", "Это делают только после входа с паролем");
}

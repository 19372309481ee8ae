using System.Security.Claims;
using DocGen.Api.Access;
using DocGen.Data;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

/// <summary>Who asks: the account, its password and second factor, its sessions. A token changes nothing of them.</summary>
internal static class MeEndpoints
{
    internal sealed record NewPassword(string Current, string New);

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
        {
            await own.EndSessionAsync(caller.AccountId, null, caller.SessionId, cancellation);
            return Results.NoContent();
        }));
        api.MapDelete("/me/sessions/{id}", (string id, ClaimsPrincipal user, SchoolContext context, OwnAccount own, CancellationToken cancellation) => InPersonAsync(user, async caller =>
        {
            if (!await context.Sessions.AnyAsync(s => s.Id == id && s.AccountId == caller.AccountId, cancellation))
            {
                return Problem.NotFound;
            }

            await own.EndSessionAsync(caller.AccountId, id, null, cancellation);
            return Results.NoContent();
        }));
        api.MapPost("/me/password", (NewPassword wanted, ClaimsPrincipal user, OwnAccount own, CancellationToken cancellation) => InPersonAsync(user, async caller =>
            await own.ChangePasswordAsync(await own.FindAsync(caller.AccountId, cancellation), wanted.Current, wanted.New, caller.SessionId, cancellation) is { Count: > 0 } problems
                ? Problem.Wrong([.. problems.Select(text => new ProblemPlace("DG7424", "$", text))]) : Results.NoContent()));
        MapSecondFactor(api);
    }

    /// <summary>A key is begun, confirmed by a code made with it, and taken away by a code.</summary>
    private static void MapSecondFactor(RouteGroupBuilder api)
    {
        api.MapPost("/me/authenticator", (ClaimsPrincipal user, OwnAccount own, SecondFactor factor, CancellationToken cancellation) => InPersonAsync(user, async caller =>
        {
            if (await own.FindAsync(caller.AccountId, cancellation) is not { TwoFactorEnabled: false } account)
            {
                return new Problem(StatusCodes.Status409Conflict, "DG7409", "Код из приложения уже требуется при входе");
            }

            var key = await factor.BeginAsync(account);
            return Results.Ok(new { Key = key, Address = SecondFactor.Address(account, key) });
        }));
        api.MapPost("/me/authenticator/confirmation", (Code code, ClaimsPrincipal user, OwnAccount own, SecondFactor factor, CancellationToken cancellation) => InPersonAsync(user, async caller =>
            await own.FindAsync(caller.AccountId, cancellation) is { TwoFactorEnabled: false } account && await factor.ConfirmAsync(account, code.Digits) is { } codes
                ? Results.Ok(new { RecoveryCodes = codes }) : Wrong("Неверный код")));
        api.MapPost("/me/authenticator/removal", (Code code, ClaimsPrincipal user, OwnAccount own, SecondFactor factor, CancellationToken cancellation) => InPersonAsync(user, async caller =>
        {
            var account = await own.FindAsync(caller.AccountId, cancellation);
            if (!account.TwoFactorEnabled || !await factor.IsRightAsync(account, code.Digits))
            {
                return Wrong("Неверный код");
            }

            await factor.EndAsync(account);
            return Results.NoContent();
        }));
    }

    private static Problem Wrong(string message) => Problem.Wrong(new ProblemPlace("DG7424", "$", message));

    private static async Task<IResult> InPersonAsync(ClaimsPrincipal user, Func<Caller, Task<IResult>> act) =>
        Caller.Of(user) is { SessionId: not null } caller ? await act(caller) : new Problem(StatusCodes.Status403Forbidden, "DG7403", "Это делают только после входа с паролем");
}

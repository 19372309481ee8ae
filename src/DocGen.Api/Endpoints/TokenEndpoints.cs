using System.Security.Claims;
using DocGen.Api.Access;
using DocGen.Data;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

/// <summary>Personal tokens of the caller. A token cannot make tokens: whoever steals one gets no more than it.</summary>
internal static class TokenEndpoints
{
    private const int MostDays = 366;

    internal sealed record NewToken(string Name, IReadOnlyList<string> Scopes, int Days);

    public static void MapTokens(this RouteGroupBuilder api)
    {
        api.MapGet("/tokens", async (ClaimsPrincipal user, SchoolContext context, CancellationToken cancellation) =>
        {
            var account = Caller.Of(user)!.AccountId;
            var rows = await context.ApiTokens.AsNoTracking().Where(t => t.AccountId == account).OrderBy(t => t.CreatedAt).ToListAsync(cancellation);
            return Results.Ok(rows.Select(t => new { t.Id, t.Name, t.Scopes, t.CreatedAt, t.ExpiresAt, t.UsedAt, t.RevokedAt }));
        });
        api.MapPost("/tokens", AddAsync);
        api.MapDelete("/tokens/{id}", async (string id, ClaimsPrincipal user, OwnAccount own, CancellationToken cancellation) =>
            await own.RevokeTokenAsync(Caller.Of(user)!.AccountId, id, cancellation) ? Results.NoContent() : Problem.NotFound);
    }

    private static async Task<IResult> AddAsync(NewToken wanted, ClaimsPrincipal user, OwnAccount own, CancellationToken cancellation)
    {
        var caller = Caller.Of(user)!;
        if (caller.SessionId is null)
        {
            return new Problem(StatusCodes.Status403Forbidden, "DG7403", "Ключ выдаётся только после входа с паролем");
        }

        if (wanted.Days is < 1 or > MostDays || wanted.Scopes.Count == 0 || wanted.Scopes.Any(scope => !Rights.AllTokenScopes.Contains(scope, StringComparer.Ordinal)) || wanted.Name.Length is 0 or > 100)
        {
            return Problem.Wrong(new ProblemPlace("DG7425", "$", $"Нужны название, срок от 1 до {MostDays} дней и права из списка: {string.Join(", ", Rights.AllTokenScopes)}"));
        }

        var (token, secret) = await own.AddTokenAsync(caller.AccountId, wanted.Name, wanted.Scopes, wanted.Days, cancellation);
        return Results.Created($"/api/v1/tokens/{token.Id}", new { token.Id, Secret = secret, token.ExpiresAt });
    }
}

using System.Security.Claims;
using DocGen.Api.Access;
using DocGen.Data;
using DocGen.Data.Accounts;
using DocGen.Data.Model;
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
        api.MapDelete("/tokens/{id}", async (string id, ClaimsPrincipal user, SchoolContext context, TimeProvider clock, CancellationToken cancellation) =>
        {
            var account = Caller.Of(user)!.AccountId;
            if (await context.ApiTokens.SingleOrDefaultAsync(t => t.Id == id && t.AccountId == account, cancellation) is not { } token)
            {
                return Problem.NotFound;
            }

            token.RevokedAt ??= clock.GetUtcNow();
            context.Tell(AuditAction.Delete, "api_tokens", id);
            await context.SaveChangesAsync(cancellation);
            return Results.NoContent();
        });
    }

    private static async Task<IResult> AddAsync(NewToken wanted, ClaimsPrincipal user, SchoolContext context, TimeProvider clock, CancellationToken cancellation)
    {
        var caller = Caller.Of(user)!;
        if (caller.SessionId is null)
        {
            return new Problem(StatusCodes.Status403Forbidden, "DG7403", "Ключ выдаётся только после входа с паролем");
        }

        if (wanted.Days is < 1 or > MostDays || wanted.Scopes.Count == 0 || wanted.Scopes.Any(scope => !Rights.AllTokenScopes.Contains(scope, StringComparer.Ordinal)) || wanted.Name.Length is 0 or > 100
            || wanted.Name.Contains('\0', StringComparison.Ordinal))
        {
            return Problem.Wrong(new ProblemPlace("DG7425", "$", $"Нужны название, срок от 1 до {MostDays} дней и права из списка: {string.Join(", ", Rights.AllTokenScopes)}"));
        }

        var (secret, now) = (TokenAuthentication.Prefix + Secrets.Create(), clock.GetUtcNow());
        var token = new ApiToken
        {
            Id = Secrets.Id(), AccountId = caller.AccountId, Name = wanted.Name, Digest = Secrets.Digest(secret), Scopes = [.. wanted.Scopes.Distinct(StringComparer.Ordinal)],
            CreatedAt = now, ExpiresAt = now.AddDays(wanted.Days),
        };
        context.ApiTokens.Add(token);
        context.Tell(AuditAction.Add, "api_tokens", token.Id, new FieldChange("name", To: token.Name));
        await context.SaveChangesAsync(cancellation);
        return Results.Created($"/api/v1/tokens/{token.Id}", new { token.Id, Secret = secret, token.ExpiresAt });
    }
}

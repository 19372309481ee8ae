using DocGen.Api.Access;
using DocGen.Api.Features.Lists;
using DocGen.Data;
using DocGen.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

internal static class UserEndpoints
{
    /// <param name="Password">The first one; its owner changes it.</param>
    internal sealed record NewUser(string UserName, string FullName, AccountRole Role, string Password, string? SchoolId = null, string? MunicipalityId = null);

    public static void MapUsers(this RouteGroupBuilder api)
    {
        api.MapGet("/users", async (string? after, int? limit, SchoolContext context, CancellationToken cancellation) =>
            Results.Ok((await context.Accounts.AsNoTracking().PageAsync(a => a.UserName!, new Cursor(after, limit), cancellation: cancellation))
                .Select(a => new { a.Id, a.UserName, a.FullName, a.Role, a.SchoolId, a.MunicipalityId, a.CreatedAt, a.DisabledAt, a.TwoFactorEnabled, a.LockoutEnd })))
            .Needs(Permission.Administer);
        api.MapPost("/users", async (NewUser user, AccountRegistry registry, CancellationToken cancellation) =>
        {
            var (id, problems) = await registry.AddAsync(new(user.UserName, user.FullName, user.Role, user.SchoolId, user.MunicipalityId), user.Password, cancellation);
            return id is null ? Problem.Wrong([.. problems.Select(text => new ProblemPlace("DG7424", "$", text))]) : Results.Created($"/api/v1/users/{id}", new { Id = id });
        }).Needs(Permission.Administer);
        api.MapPost("/users/{id}/disable", async (string id, AccountRegistry registry, CancellationToken cancellation) =>
            await registry.SetDisabledAsync(id, true, cancellation) ? Results.NoContent() : Problem.NotFound).Needs(Permission.Administer);
        // For whoever lost the password or the telephone: a made password, told once.
        api.MapPost("/users/{id}/reset", async (string id, AccountCare care, CancellationToken cancellation) =>
        {
            if (await care.FindAsync(id, cancellation) is not { } account)
            {
                return Problem.NotFound;
            }

            await care.DropSecondFactorAsync(account);
            return Results.Ok(new { Password = await care.ResetPasswordAsync(account, cancellation) });
        }).Needs(Permission.Administer);
        api.MapPost("/users/{id}/enable", async (string id, AccountRegistry registry, CancellationToken cancellation) =>
            await registry.SetDisabledAsync(id, false, cancellation) ? Results.NoContent() : Problem.NotFound).Needs(Permission.Administer);
    }
}

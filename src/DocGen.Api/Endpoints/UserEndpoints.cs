using DocGen.Api.Access;
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
        api.MapGet("/users", async (SchoolContext context, CancellationToken cancellation) =>
            Results.Ok(await context.Accounts.AsNoTracking().OrderBy(a => a.UserName)
                .Select(a => new { a.Id, a.UserName, a.FullName, a.Role, a.SchoolId, a.MunicipalityId, a.CreatedAt, a.DisabledAt, a.TwoFactorEnabled }).ToListAsync(cancellation)))
            .Needs(Permission.Administer);
        api.MapPost("/users", async (NewUser user, AccountRegistry registry, CancellationToken cancellation) =>
        {
            var (id, problems) = await registry.AddAsync(new(user.UserName, user.FullName, user.Role, user.SchoolId, user.MunicipalityId), user.Password, cancellation);
            return id is null ? Problem.Wrong([.. problems.Select(text => new ProblemPlace("DG7424", "$", text))]) : Results.Created($"/api/v1/users/{id}", new { Id = id });
        }).Needs(Permission.Administer);
        api.MapPost("/users/{id}/disable", async (string id, AccountRegistry registry, CancellationToken cancellation) =>
            await registry.SetDisabledAsync(id, true, cancellation) ? Results.NoContent() : Problem.NotFound).Needs(Permission.Administer);
        api.MapPost("/users/{id}/enable", async (string id, AccountRegistry registry, CancellationToken cancellation) =>
            await registry.SetDisabledAsync(id, false, cancellation) ? Results.NoContent() : Problem.NotFound).Needs(Permission.Administer);
    }
}

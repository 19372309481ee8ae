using DocGen.Api.Access;
using DocGen.Api.Features.Lists;
using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Schools.Registry;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

internal static class OrganizationEndpoints
{
    public static void MapOrganizations(this RouteGroupBuilder api)
    {
        api.MapGet("/organizations", async (OrganizationKind? kind, string? after, int? limit, SchoolContext context, CancellationToken cancellation) =>
        {
            var rows = context.Organizations.AsNoTracking();
            rows = kind is null ? rows : rows.Where(o => o.Kind == kind);
            return Results.Ok(await rows.PageAsync(o => o.Id, new Cursor(after, limit), cancellation: cancellation));
        });
        api.MapGet("/organizations/{id}", async (string id, HttpContext http, SchoolContext context) =>
            Revision.Show(http, await new SchoolEditor(context).FindAsync<Organization>(id)));
        api.MapPost("/organizations", async (Organization row, HttpContext http, SchoolContext context, CancellationToken cancellation) =>
            Revision.Answer(http, await new SchoolEditor(context).AddAsync(row, cancellation), StatusCodes.Status201Created, $"/api/v1/organizations/{Uri.EscapeDataString(row.Id)}"))
            .Needs(Permission.Import).Idempotent();
        api.MapPut("/organizations/{id}", async (string id, Organization row, HttpContext http, SchoolContext context, CancellationToken cancellation) =>
            await Revision.ChangeAsync(http, revision => new SchoolEditor(context).ChangeAsync(row with { Id = id }, revision, cancellation)))
            .Needs(Permission.Edit);
        api.MapDelete("/organizations/{id}", async (string id, HttpContext http, SchoolContext context, CancellationToken cancellation) =>
            await Revision.ChangeAsync(http, revision => new SchoolEditor(context).DeleteSchoolAsync(id, revision, cancellation)))
            .Needs(Permission.Import);
    }
}

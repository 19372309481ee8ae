using DocGen.Api.Access;
using DocGen.Api.Features.Lists;
using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Schools.Registry;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

internal static class PersonEndpoints
{
    public static void MapPeople(this RouteGroupBuilder api)
    {
        api.MapGet("/organizations/{id}/people", async (string id, string? after, int? limit, SchoolContext context, CancellationToken cancellation) =>
            Results.Ok(await context.People.AsNoTracking().Where(p => p.OrganizationId == id).PageAsync(p => p.Id, new Cursor(after, limit), cancellation: cancellation)));
        api.MapGet("/people/{id}", async (string id, HttpContext http, SchoolContext context) =>
            Revision.Show(http, await new SchoolEditor(context).FindAsync<Person>(id)));
        api.MapPost("/people", async (Person row, HttpContext http, SchoolContext context, CancellationToken cancellation) =>
            Revision.Answer(http, await new SchoolEditor(context).AddAsync(row, cancellation), StatusCodes.Status201Created, $"/api/v1/people/{Uri.EscapeDataString(row.Id)}"))
            .Needs(Permission.Edit).Idempotent();
        api.MapPut("/people/{id}", async (string id, Person row, HttpContext http, SchoolContext context, CancellationToken cancellation) =>
            await Revision.ChangeAsync(http, revision => new SchoolEditor(context).ChangeAsync(row with { Id = id }, revision, cancellation)))
            .Needs(Permission.Edit);
    }
}

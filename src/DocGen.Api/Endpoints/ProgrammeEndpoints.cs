using DocGen.Api.Access;
using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Schools.Programmes;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

internal static class ProgrammeEndpoints
{
    public static void MapProgrammes(this RouteGroupBuilder api)
    {
        api.MapGet("/programmes", async (string? school, SchoolContext context, CancellationToken cancellation) =>
            Results.Ok(await context.Programmes.AsNoTracking().Where(p => school == null || p.SchoolId == school).OrderBy(p => p.Id).Take(1000)
                .Select(p => new { p.Id, p.Kind, p.Title, p.SchoolId, p.MunicipalityId, p.TermFrom, p.TermTo }).ToListAsync(cancellation)));
        api.MapGet("/programmes/{id}", async (string id, HttpContext http, SchoolContext context) =>
            Revision.Show(http, await new SchoolEditor(context).FindProgrammeAsync(id)));
        api.MapPost("/programmes", async (Programme row, HttpContext http, SchoolContext context, CancellationToken cancellation) =>
            Revision.Answer(http, await new SchoolEditor(context).AddProgrammeAsync(row, cancellation), StatusCodes.Status201Created, $"/api/v1/programmes/{Uri.EscapeDataString(row.Id)}"))
            .Needs(Permission.Edit);
        api.MapPut("/programmes/{id}", async (string id, Programme row, HttpContext http, SchoolContext context, CancellationToken cancellation) =>
            await Revision.ChangeAsync(http, revision => new SchoolEditor(context).ChangeProgrammeAsync(row with { Id = id }, revision, cancellation)))
            .Needs(Permission.Edit);
        api.MapDelete("/programmes/{id}", async (string id, HttpContext http, SchoolContext context, CancellationToken cancellation) =>
            await Revision.ChangeAsync(http, revision => new SchoolEditor(context).DeleteProgrammeAsync(id, revision, cancellation)))
            .Needs(Permission.Edit);
    }
}

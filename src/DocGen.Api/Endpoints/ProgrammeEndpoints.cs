using DocGen.Api.Access;
using DocGen.Api.Features.Lists;
using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Schools.Programmes;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

internal static class ProgrammeEndpoints
{
    /// <summary>A programme as lists show it.</summary>
    internal sealed record ProgrammeLine
    {
        public required string Id { get; init; }

        public required string Kind { get; init; }

        public string? Title { get; init; }

        public string? SchoolId { get; init; }

        public string? MunicipalityId { get; init; }

        public DateOnly? TermFrom { get; init; }

        public DateOnly? TermTo { get; init; }
    }

    public static void MapProgrammes(this RouteGroupBuilder api)
    {
        api.MapGet("/programmes", async (string? school, string? after, int? limit, SchoolContext context, CancellationToken cancellation) =>
            Results.Ok(await context.Programmes.AsNoTracking().Where(p => school == null || p.SchoolId == school)
                .Select(p => new ProgrammeLine { Id = p.Id, Kind = p.Kind, Title = p.Title, SchoolId = p.SchoolId, MunicipalityId = p.MunicipalityId, TermFrom = p.TermFrom, TermTo = p.TermTo })
                .PageAsync(p => p.Id, new Cursor(after, limit), cancellation: cancellation)));
        api.MapGet("/programmes/{id}", async (string id, HttpContext http, SchoolContext context) =>
            Revision.Show(http, await new SchoolEditor(context).FindProgrammeAsync(id)));
        api.MapPost("/programmes", async (Programme row, HttpContext http, SchoolContext context, CancellationToken cancellation) =>
            Revision.Answer(http, await new SchoolEditor(context).AddProgrammeAsync(row, cancellation), StatusCodes.Status201Created, $"/api/v1/programmes/{Uri.EscapeDataString(row.Id)}"))
            .Needs(Permission.Edit).Idempotent();
        api.MapPut("/programmes/{id}", async (string id, Programme row, HttpContext http, SchoolContext context, CancellationToken cancellation) =>
            await Revision.ChangeAsync(http, revision => new SchoolEditor(context).ChangeProgrammeAsync(row with { Id = id }, revision, cancellation)))
            .Needs(Permission.Edit);
        api.MapDelete("/programmes/{id}", async (string id, HttpContext http, SchoolContext context, CancellationToken cancellation) =>
            await Revision.ChangeAsync(http, revision => new SchoolEditor(context).DeleteProgrammeAsync(id, revision, cancellation)))
            .Needs(Permission.Edit);
    }
}

using DocGen.Api.Access;
using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

/// <summary>Results of procedures, one school, year, procedure, subject and grade at a time.</summary>
internal static class ResultEndpoints
{
    private const string One = "/results/{school}/{year:int}/{procedure}/{subject}/{grade:int}";

    public static void MapResults(this RouteGroupBuilder api)
    {
        api.MapGet("/organizations/{id}/results", async (string id, int? year, ExamProcedure? procedure, SchoolContext context, CancellationToken cancellation) =>
        {
            var rows = context.ExamResults.AsNoTracking().Where(r => r.SchoolId == id);
            rows = year is null ? rows : rows.Where(r => r.Year == year);
            rows = procedure is null ? rows : rows.Where(r => r.Procedure == procedure);
            return Results.Ok((await rows.ToListAsync(cancellation)).OrderBy(r => r.Year).ThenBy(r => r.Procedure).ThenBy(r => r.Subject, StringComparer.Ordinal).ThenBy(r => r.Grade));
        });
        api.MapGet(One, async (string school, int year, ExamProcedure procedure, string subject, int grade, HttpContext http, SchoolContext context) =>
            Revision.Show(http, await new SchoolEditor(context).FindAsync<ExamResult>(school, year, procedure, subject, grade)));
        api.MapPost("/results", async (ExamResult row, HttpContext http, SchoolContext context, CancellationToken cancellation) =>
            Revision.Answer(http, await new SchoolEditor(context).AddAsync(row, cancellation), StatusCodes.Status201Created, Address(row)))
            .Needs(Permission.Edit).Idempotent();
        api.MapPut(One, async (string school, int year, ExamProcedure procedure, string subject, int grade, ExamResult row, HttpContext http, SchoolContext context, CancellationToken cancellation) =>
        {
            var named = row with { SchoolId = school, Year = year, Procedure = procedure, Subject = subject, Grade = grade };
            return await Revision.ChangeAsync(http, revision => new SchoolEditor(context).ChangeAsync(named, revision, cancellation));
        }).Needs(Permission.Edit);
    }

    private static string Address(ExamResult row) =>
        FormattableString.Invariant($"/api/v1/results/{Uri.EscapeDataString(row.SchoolId)}/{row.Year}/{row.Procedure}/{Uri.EscapeDataString(row.Subject)}/{row.Grade}");
}

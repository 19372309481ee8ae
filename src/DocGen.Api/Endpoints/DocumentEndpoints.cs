using System.Globalization;
using DocGen.Data;
using DocGen.Data.Model;
using DocGen.Data.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

/// <summary>Made documents: the list, one, its files.</summary>
internal static class DocumentEndpoints
{
    public static void MapDocuments(this RouteGroupBuilder api)
    {
        api.MapGet("/documents", ListAsync);
        api.MapGet("/documents/{id}", async (string id, SchoolContext context, CancellationToken cancellation) =>
            await context.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellation) is { } found ? Results.Ok(found) : Problem.NotFound);
        api.MapGet("/documents/{id}/files/{format}", FileAsync);
    }

    private static async Task<IResult> ListAsync(string? kind, string? school, string? number, string? after, SchoolContext context, CancellationToken cancellation)
    {
        var rows = context.Documents.AsNoTracking();
        rows = kind is null ? rows : rows.Where(d => d.KindId == kind);
        rows = school is null ? rows : rows.Where(d => d.SchoolId == school);
        rows = number is null ? rows : rows.Where(d => d.Number == number);
#pragma warning disable CA1309 // The database compares: only this form is translated.
        rows = after is null ? rows : rows.Where(d => string.Compare(d.Id, after) < 0);
#pragma warning restore CA1309
        return Results.Ok(Paging<StoredDocument>.Of(await rows.OrderByDescending(d => d.Id).Take(Paging<StoredDocument>.Size + 1).ToListAsync(cancellation), d => d.Id));
    }

    /// <remarks>The file of the last stage: what was registered wins over what was made.</remarks>
    private static async Task<IResult> FileAsync(string id, string format, SchoolContext context, CancellationToken cancellation)
    {
        var document = await context.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellation);
        var files = await context.DocumentFiles.AsNoTracking().Where(f => f.DocumentId == id && f.Format == format).ToListAsync(cancellation);
        if (document is null || files.Count == 0)
        {
            return Problem.NotFound;
        }

        var file = files.MaxBy(f => f.Stage)!;
        context.Tell(AuditAction.Download, "documents", id, new FieldChange("format", To: file.Format));
        await context.SaveChangesAsync(cancellation);
        return Results.File(file.Content, Type(file.Format), string.Create(CultureInfo.InvariantCulture, $"{document.FileName}.{file.Format}"), enableRangeProcessing: true,
            entityTag: new($"\"{file.Sha256}\""));
    }

    private static string Type(string format) => format switch
    {
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}

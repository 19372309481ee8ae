using DocGen.Api.Access;
using DocGen.Api.Features.Documents;
using DocGen.Api.Features.Templates;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;

namespace DocGen.Api.Endpoints;

/// <summary>Templates of kinds: their versions, and a new one checked, tried on data, published, taken back. A template is sent as a ZIP.</summary>
internal static class TemplateEndpoints
{
    /// <summary>Bytes of the largest packed template.</summary>
    private const int LargestTemplate = 8 << 20;

    private const int LongestNote = 500;

    /// <param name="Version">Null for the program's own.</param>
    internal sealed record Choice(string Municipality, int? Version);

    public static void MapTemplates(this RouteGroupBuilder api)
    {
        var size = new RequestSize(LargestTemplate);
        api.MapGet("/templates/{kind}/versions", async (string kind, TemplateDesk desk, CancellationToken cancellation) => Results.Ok(await desk.VersionsAsync(kind, cancellation)));
        api.MapGet("/templates/{kind}/files", async (string kind, int? version, string? municipality, TemplateDesk desk, CancellationToken cancellation) =>
            await desk.FilesAsync(kind, version, municipality, cancellation) is { } files ? Results.File(files.Pack(), "application/zip", $"{kind}.zip") : Problem.NotFound);
        api.MapPost("/templates/{kind}/check", async (string kind, Stream body, TemplateDesk desk, CancellationToken cancellation) =>
            Results.Ok(new { Problems = desk.Check(kind, await ReadAsync(body, cancellation)) })).Needs(Permission.EditTemplates).WithMetadata(size).Accepts<Stream>("application/zip");
        api.MapPost("/templates/{kind}/preview", PreviewAsync).Needs(Permission.EditTemplates).WithMetadata(size).Accepts<Stream>("application/zip");
        api.MapPost("/templates/{kind}/versions", PublishAsync).Needs(Permission.EditTemplates).WithMetadata(size).Accepts<Stream>("application/zip");
        api.MapPut("/templates/{kind}/choice", async (string kind, Choice choice, TemplateDesk desk, CancellationToken cancellation) =>
            await desk.ChooseAsync(kind, choice.Municipality, choice.Version, cancellation) ? Results.NoContent() : Problem.NotFound).Needs(Permission.EditTemplates);
    }

    private static async Task<IResult> PreviewAsync(
        string kind, string? format, SubjectKind? subject, string? subjectId, Stream body, TemplateDesk desk, CancellationToken cancellation)
    {
        var about = subject is { } of && subjectId is not null ? new SubjectKey(of, subjectId) : null;
        return await desk.PreviewAsync(kind, await ReadAsync(body, cancellation), format ?? "html", about, cancellation) switch
        {
            null => Problem.NotFound,
            { Files: [var file] } made => Results.File(file.Content, DownloadDocument.MediaType(file.Format), $"{made.FileName}.{file.Format}"),
            var refused => Refusal.Of(Problems.Of(refused.Diagnostics)),
        };
    }

    private static async Task<IResult> PublishAsync(string kind, string municipality, string? note, Stream body, TemplateDesk desk, CancellationToken cancellation)
    {
        if (note is { Length: > LongestNote })
        {
            return Problem.Wrong(new ProblemPlace("DG7426", "note", $"Примечание — до {LongestNote} знаков"));
        }

        return await desk.PublishAsync(kind, await ReadAsync(body, cancellation), municipality, note, cancellation) switch
        {
            null => Problem.NotFound,
            { Version: { } version } => Results.Created($"/api/v1/templates/{Uri.EscapeDataString(kind)}/files?version={version}", new { Version = version }),
            { Problems: var problems } => Refusal.Of(problems),
        };
    }

    private static async Task<byte[]> ReadAsync(Stream body, CancellationToken cancellation)
    {
        using var memory = new MemoryStream();
        await body.CopyToAsync(memory, cancellation);
        return memory.ToArray();
    }
}

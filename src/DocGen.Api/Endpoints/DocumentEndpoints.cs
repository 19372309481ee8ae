using DocGen.Api.Access;
using DocGen.Api.Features.Documents;
using DocGen.Api.Features.Documents.Comparing;
using DocGen.Data.Production;

namespace DocGen.Api.Endpoints;

/// <summary>Made documents: the register, one with its versions and files, its number and its withdrawal.</summary>
internal static class DocumentEndpoints
{
    /// <param name="After">Together with <paramref name="Date"/>: a back-dated number with a letter after this one.</param>
    internal sealed record Registering(DateOnly? Date = null, int? After = null);

    internal sealed record Withdrawing(string Reason);

    private const int LongestReason = 500;

    public static void MapDocuments(this RouteGroupBuilder api)
    {
        api.MapGet("/documents", ListAsync);
        api.MapGet("/documents/{id}", async (string id, DocumentRegister register, CancellationToken cancellation) =>
            await register.FindAsync(id, cancellation) is { } found ? Results.Ok(found) : Problem.NotFound);
        api.MapGet("/documents/{id}/versions", async (string id, DocumentRegister register, CancellationToken cancellation) =>
            await register.VersionsAsync(id, cancellation) is { Count: > 0 } versions ? Results.Ok(versions) : Problem.NotFound);
        api.MapGet("/documents/{id}/files/{format}", FileAsync);
        api.MapGet("/documents/{id}/verification", async (string id, KeepDocument keep, CancellationToken cancellation) =>
            await keep.VerifyAsync(id, cancellation) is { } proof ? Results.Ok(new { proof.Document.Id, proof.Files, proof.Differences, Whole = proof.Differences.Count == 0 }) : Problem.NotFound);
        api.MapGet("/documents/{id}/changes/{other}", async (string id, string other, CompareDocuments compare, CancellationToken cancellation) =>
            await compare.PlacesAsync(other, id, cancellation) is { } places ? Results.Ok(places) : Problem.NotFound);
        api.MapGet("/documents/{id}/changes/{other}/{format}", async (string id, string other, string format, CompareDocuments compare, CancellationToken cancellation) =>
            await compare.MarkedAsync(other, id, format, cancellation) is { } marked ? Results.File(marked, DownloadDocument.MediaType(format), $"Изменения.{format}") : Problem.NotFound);
        api.MapPost("/documents", DocumentCreation.MakeAsync).Needs(Permission.Produce).Idempotent();
        api.MapPost("/documents/{id}/registration", async (string id, Registering wanted, KeepDocument keep, CancellationToken cancellation) =>
            Refusal.Of(await keep.RegisterAsync(id, wanted.Date, wanted.After, cancellation), Results.Ok)).Needs(Permission.Produce).Idempotent();
        api.MapPost("/documents/{id}/withdrawal", async (string id, Withdrawing wanted, KeepDocument keep, CancellationToken cancellation) =>
            string.IsNullOrWhiteSpace(wanted.Reason) || wanted.Reason.Length > LongestReason
                ? Problem.Wrong(new ProblemPlace("DG7426", "$.reason", $"Нужна причина отзыва, не длиннее {LongestReason} знаков"))
                : Refusal.Of(await keep.WithdrawAsync(id, wanted.Reason.Trim(), cancellation), Results.Ok)).Needs(Permission.Produce);
    }

    private static async Task<IResult> ListAsync(
        string? q, string? kind, string? school, DocumentState? state, string? number, DateOnly? from, DateOnly? to, string? batch, string? after, int? limit,
        DocumentRegister register, CancellationToken cancellation) =>
        Results.Ok(await register.PageAsync(
            new() { Text = q, Kind = kind, School = school, State = state, Number = number, From = from, To = to, Batch = batch }, new(after, limit), cancellation));

    private static async Task<IResult> FileAsync(string id, string format, FileStage? stage, DownloadDocument download, CancellationToken cancellation) =>
        await download.RunAsync(id, format, stage, cancellation) is { } found
            ? Results.File(found.File.Content, DownloadDocument.MediaType(found.File.Format), found.Name, enableRangeProcessing: true, entityTag: new($"\"{found.File.Sha256}\""))
            : Problem.NotFound;
}

using System.Text.Json;
using DocGen.Api.Access;
using DocGen.Api.Features.Batches;
using DocGen.Data.Production;
using DocGen.Jobs.Batches;

namespace DocGen.Api.Endpoints;

/// <summary>Batches: what can be made, the work itself, and what became of it.</summary>
internal static class BatchEndpoints
{
    private static readonly string[] Usual = ["docx", "pdf"];

    internal sealed record Selection(string? Municipality = null, IReadOnlyList<string>? Ids = null, bool HasData = false, bool Shnor = false);

    /// <param name="Start">False: only the check of every subject; the batch waits to be started.</param>
    internal sealed record NewBatch(
        string Kind, Selection? Selection = null, IReadOnlyList<string>? Formats = null, string? Title = null, DateOnly? AsOf = null, JsonElement? Form = null, bool Register = false, bool Start = false);

    public static void MapBatches(this RouteGroupBuilder api)
    {
        // Read and not Batch: whoever asks for one document follows its batch of one.
        api.MapGet("/batches", async (string? after, int? limit, BatchShelf shelf, CancellationToken cancellation) => Results.Ok(await shelf.PageAsync(new(after, limit), cancellation)));
        api.MapGet("/batches/{id}", async (string id, BatchShelf shelf, TimeProvider clock, CancellationToken cancellation) =>
            await shelf.StandingAsync(id, cancellation) is { } standing ? Results.Ok(BatchProgress.Of(standing, clock)) : Problem.NotFound);
        api.MapGet("/batches/{id}/items", async (string id, ItemState? state, string? after, int? limit, BatchShelf shelf, CancellationToken cancellation) =>
            await shelf.FindAsync(id, cancellation) is null ? Problem.NotFound : Results.Ok(await shelf.ItemsAsync(id, state, new(after, limit), cancellation)));
        api.MapGet("/batches/{id}/events", BatchEvents.FollowAsync);
        api.MapGet("/batches/{id}/files/{packaging}", async (string id, string packaging, BatchFiles files, CancellationToken cancellation) =>
            await files.OpenAsync(id, packaging, cancellation) is { } found
                ? Results.Stream(output => found.Write(output, cancellation), found.MediaType, found.Name)
                : Problem.NotFound);
        api.MapPost("/batches", AskAsync).Needs(Permission.Batch).Idempotent();
        MapChange(api, "start", (order, id, cancellation) => order.StartAsync(id, cancellation));
        MapChange(api, "cancel", (order, id, cancellation) => order.CancelAsync(id, cancellation));
        MapChange(api, "retry", (order, id, cancellation) => order.RetryAsync(id, cancellation));
    }

    private static void MapChange(RouteGroupBuilder api, string what, Func<OrderBatch, string, CancellationToken, Task<bool>> change) =>
        api.MapPost($"/batches/{{id}}/{what}", async (string id, OrderBatch order, BatchShelf shelf, CancellationToken cancellation) =>
            await shelf.FindAsync(id, cancellation) is null ? Problem.NotFound
            : await change(order, id, cancellation) ? Results.NoContent()
            : new Problem(StatusCodes.Status409Conflict, "DG7409", "Пакет сейчас не в том состоянии")).Needs(Permission.Batch);

    private static async Task<IResult> AskAsync(NewBatch wanted, OrderBatch order, TimeProvider clock, BatchShelf shelf, CancellationToken cancellation)
    {
        var selection = wanted.Selection ?? new();
        if (wanted.Title is { Length: > 200 } || selection.Ids?.Count > AskBatch.MostItems)
        {
            return Problem.Wrong(new ProblemPlace("DG7426", "$", $"Название — до 200 знаков, документов — до {AskBatch.MostItems}"));
        }

        JsonElement? form = wanted.Form is { ValueKind: JsonValueKind.Object } given ? given : null;
        var request = new BatchRequest(
            wanted.Kind, new() { MunicipalityId = selection.Municipality, Ids = selection.Ids, HasData = selection.HasData, Shnor = selection.Shnor }, wanted.Formats ?? Usual)
        {
            Title = wanted.Title, AsOf = wanted.AsOf, Form = form, Register = wanted.Register, Start = wanted.Start,
        };
        var outcome = await order.AskAsync(request, cancellation);
        return outcome switch
        {
            null => Problem.NotFound,
            { Batch: { } batch } when await shelf.StandingAsync(batch.Id, cancellation) is { } standing => Results.Created($"/api/v1/batches/{batch.Id}", BatchProgress.Of(standing, clock)),
            _ => Refusal.Of(outcome.Problems),
        };
    }
}

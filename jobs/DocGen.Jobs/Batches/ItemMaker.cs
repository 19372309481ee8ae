using System.Diagnostics;
using System.Text.Json;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Jobs.Metering;
using DocGen.Jobs.Production;
using DocGen.Jobs.Registering;
using DocGen.Jobs.Sources;
using DocGen.Jobs.Templates;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DocGen.Jobs.Batches;

/// <summary>
/// Makes one item of a batch. The document, its number and the item's end are written in one transaction, which goes through only when the
/// item is still open: whoever else makes the same item writes nothing.
/// </summary>
internal sealed partial class ItemMaker(
    Transactions transactions, TemplateShelf shelf, DocumentPress press, NumberGiver numbers, ProductionMetrics metrics, TimeProvider clock, ILogger<ItemMaker> logger)
{
    /// <param name="next">The item to be taken up in the same transaction; null for none.</param>
    public async Task MakeAsync(Batch batch, BatchItem item, int? next, ItemSources sources, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var (draft, problems) = await DraftAsync(batch, item, sources, cancellation);
        metrics.Phase("make", started);
        var saving = Stopwatch.GetTimestamp();
        var failure = draft is null
            ? problems
            : await transactions.RunAsync(batch.AskedBy, (context, token) => StoreAsync(context, batch, item, draft, next, token), cancellation, tries: 1);
        if (failure.Count > 0)
        {
            await FailAsync(batch, item, failure, next, cancellation);
        }
        else
        {
            Made(logger, batch.Id, item.Position, draft!.Id);
        }

        metrics.Phase("store", saving);
    }

    /// <summary>Ends an open item as failed.</summary>
    public async Task FailAsync(Batch batch, BatchItem item, IReadOnlyList<StoredProblem> problems, int? next, CancellationToken cancellation)
    {
        await transactions.RunAsync(
            batch.AskedBy,
            async (context, token) =>
            {
                var ended = await EndAsync(context, item, ItemState.Failed, null, problems, token);
                await TakeAsync(context, batch.Id, next, token);
                return (true, ended);
            },
            cancellation,
            tries: 1);
        metrics.Item(ItemState.Failed, problems.FirstOrDefault(p => p.IsError)?.Code);
    }

    private async Task<(DocumentDraft? Draft, IReadOnlyList<StoredProblem> Problems)> DraftAsync(Batch batch, BatchItem item, ItemSources sources, CancellationToken cancellation)
    {
        var subject = new SubjectKey(Enum.Parse<SubjectKind>(item.SubjectKind, ignoreCase: true), item.SubjectId);
        if (await sources.PlaceAsync(subject, cancellation) is not { } place || await sources.ReadAsync(subject, place, cancellation) is not { } read)
        {
            return (null, Problems.Error(JobCodes.NoSubject, $"Запись «{item.Name}» исчезла после проверки", "Восстановите её и повторите несделанные."));
        }

        if (await shelf.CurrentAsync(batch.KindId, place.MunicipalityId, cancellation) is not { } kind)
        {
            return (null, Problems.Of([shelf.Catalogue.UnknownKind(batch.KindId)]));
        }

        JsonElement? form = batch.Form is null ? null : Snapshot.Read(batch.Form);
        var assembled = SubjectData.Assemble(kind.Kind, read, form);
        if (assembled.Data is not { } data)
        {
            return (null, Problems.Of(assembled.Diagnostics));
        }

        var snapshot = Snapshot.Of(data);
        var made = press.Make(kind.Kind, Snapshot.Read(snapshot.Text), batch.Formats.Split(','), cancellation: cancellation);
        return made.IsMade
            ? (new(DocumentIds.New(clock), kind, snapshot, made, SubjectData.Blocking(kind.Kind, read))
            {
                Subject = subject, Place = place, AsOf = batch.AsOf, Form = form, BatchId = batch.Id, BatchPosition = item.Position,
            }, [])
            : (null, Problems.Of(made.Diagnostics));
    }

    private async Task<(bool Keep, IReadOnlyList<StoredProblem> Problems)> StoreAsync(
        SchoolContext context, Batch batch, BatchItem item, DocumentDraft draft, int? next, CancellationToken cancellation)
    {
        // First the item: its row is the lock, and a second worker finds it ended.
        if (!await EndAsync(context, item, ItemState.Done, draft.Id, [], cancellation))
        {
            return (false, []);
        }

        var document = draft.AddTo(context, batch.AskedBy, clock.GetUtcNow());
        if (batch.Register && document.State == DocumentState.Produced)
        {
            var refused = await numbers.GiveAsync(context, document, new(draft.Kind.Kind, Snapshot.Read(draft.Snapshot.Text), batch.Formats.Split(',')), null, batch.AskedBy, cancellation);
            if (refused.Count > 0)
            {
                return (false, refused);
            }
        }

        await TakeAsync(context, batch.Id, next, cancellation);
        await context.SaveChangesAsync(cancellation);
        metrics.Item(ItemState.Done, null);
        return (true, []);
    }

    private async Task<bool> EndAsync(SchoolContext context, BatchItem item, ItemState state, string? document, IReadOnlyList<StoredProblem> problems, CancellationToken cancellation) =>
        await context.BatchItems
            .Where(i => i.BatchId == item.BatchId && i.Position == item.Position && (i.State == ItemState.Queued || i.State == ItemState.Running))
            .ExecuteUpdateAsync(
                s => s.SetProperty(i => i.State, state).SetProperty(i => i.DocumentId, document).SetProperty(i => i.Problems, problems)
                    .SetProperty(i => i.EndedAt, clock.GetUtcNow()).SetProperty(i => i.Attempts, item.Attempts),
                cancellation) > 0;

    private static Task TakeAsync(SchoolContext context, string batch, int? next, CancellationToken cancellation) => next is not { } position
        ? Task.CompletedTask
        : context.BatchItems.Where(i => i.BatchId == batch && i.Position == position && i.State == ItemState.Queued)
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.State, ItemState.Running), cancellation);

    [LoggerMessage(4, LogLevel.Information, "Batch {BatchId}, item {Position}: document {DocumentId}")]
    private static partial void Made(ILogger logger, string batchId, int position, string documentId);
}

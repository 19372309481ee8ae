using System.Diagnostics;
using System.Text.Json;
using DocGen.Data.Production;
using DocGen.Jobs.Metering;
using DocGen.Jobs.Production;
using DocGen.Jobs.Templates;

namespace DocGen.Jobs.Batches;

/// <summary>Makes the document of an item, in memory. Thread-safe.</summary>
internal sealed class ItemPress(TemplateShelf shelf, DocumentPress press, ProductionMetrics metrics, TimeProvider clock)
{
    /// <param name="place">Of the item's subject; null when it is no longer there.</param>
    public async Task<MadeItem> MakeAsync(Batch batch, BatchItem item, SubjectPlace? place, ItemSources sources, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var made = await DraftAsync(batch, item, place, sources, cancellation);
        metrics.Phase("make", started);
        return made;
    }

    private async Task<MadeItem> DraftAsync(Batch batch, BatchItem item, SubjectPlace? place, ItemSources sources, CancellationToken cancellation)
    {
        var subject = ItemSources.SubjectOf(item);
        if (place is null)
        {
            return Gone(item);
        }

        if (await sources.KindAsync(place, cancellation) is not { } kind)
        {
            return new(item, null, Problems.Of([shelf.Catalogue.UnknownKind(batch.KindId)]));
        }

        if (await sources.ReadAsync(subject, place, kind.Kind, cancellation) is not { } read)
        {
            return Gone(item);
        }

        JsonElement? form = batch.Form is null ? null : Snapshot.Read(batch.Form);
        var assembled = SubjectData.Assemble(kind.Kind, read, form);
        if (assembled.Data is not { } data)
        {
            return new(item, null, Problems.Of(assembled.Diagnostics));
        }

        var snapshot = Snapshot.Of(data);
        var made = press.Make(kind.Kind, snapshot.Data, batch.Formats.Split(','), cancellation: cancellation);
        if (!made.IsMade)
        {
            return new(item, null, Problems.Of(made.Diagnostics));
        }

        var draft = new DocumentDraft(DocumentIds.New(clock), kind, snapshot, made, SubjectData.Blocking(kind.Kind, read))
        {
            Subject = subject, Place = place, AsOf = batch.AsOf, Form = form, BatchId = batch.Id, BatchPosition = item.Position,
        };
        return new(item, draft, []);
    }

    private static MadeItem Gone(BatchItem item) =>
        new(item, null, Problems.Error(JobCodes.NoSubject, $"{item.Name}: запись исчезла после проверки", "Восстановите её и повторите несделанные."));
}

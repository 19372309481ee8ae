using System.Text.Json;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Jobs.Templates;
using DocGen.Templates.Catalogue;

namespace DocGen.Jobs.Batches;

/// <summary>Sources of neighbouring items of one batch: what they share is read once. For one thread.</summary>
internal sealed class ItemSources(SchoolContext context, BatchSources shared, Batch batch, TemplateShelf shelf)
{
    private readonly Dictionary<string, ShelvedKind?> kinds = new(StringComparer.Ordinal);

    public static SubjectKey SubjectOf(BatchItem item) => new(Enum.Parse<SubjectKind>(item.SubjectKind, ignoreCase: true), item.SubjectId);

    /// <summary>Places of the subjects that are there now, by id. Asked anew for every few items: a subject may vanish while others are made.</summary>
    public Task<IReadOnlyDictionary<string, SubjectPlace>> PlacesAsync(IReadOnlyList<BatchItem> items, CancellationToken cancellation) =>
        SubjectPlace.OfAsync(context, SubjectOf(items[0]).Kind, [.. items.Select(item => item.SubjectId)], cancellation);

    /// <summary>The kind as the subject's municipality uses it; null when there is none.</summary>
    public async Task<ShelvedKind?> KindAsync(SubjectPlace place, CancellationToken cancellation) =>
        kinds.TryGetValue(place.MunicipalityId ?? "", out var known)
            ? known
            : kinds[place.MunicipalityId ?? ""] = await shelf.CurrentAsync(batch.KindId, place.MunicipalityId, cancellation);

    /// <summary>What the kind asks for of the subject; null when there is no such subject.</summary>
    public async Task<JsonElement?> ReadAsync(SubjectKey subject, SubjectPlace place, DocumentKind kind, CancellationToken cancellation) =>
        subject.Kind != SubjectKind.Document && place.MunicipalityId is { } municipality && await shared.OfAsync(batch, municipality, cancellation) is { } records
            && SourceReader.Tell(records, subject, SourceNeeds.Of(kind.Manifest)) is { } told
            ? told
            : await SourceReader.ReadAsync(context, subject, SourceDates.Of(batch.AsOf), cancellation);
}

using System.Text.Json;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;

namespace DocGen.Jobs.Batches;

/// <summary>Sources of the items of one batch: what neighbours share is read once.</summary>
internal sealed class ItemSources(SchoolContext context, BatchSources shared, Batch batch)
{
    /// <summary>Asks the database each time: a subject may vanish while others are made.</summary>
    public Task<SubjectPlace?> PlaceAsync(SubjectKey subject, CancellationToken cancellation) => SubjectPlace.FindAsync(context, subject, cancellation);

    /// <summary>Null when there is no such subject.</summary>
    public async Task<JsonElement?> ReadAsync(SubjectKey subject, SubjectPlace place, CancellationToken cancellation) =>
        subject.Kind != SubjectKind.Document && place.MunicipalityId is { } municipality && await shared.OfAsync(batch, municipality, cancellation) is { } records
            && SourceReader.Tell(records, subject) is { } told
            ? told
            : await SourceReader.ReadAsync(context, subject, SourceDates.Of(batch.AsOf), cancellation);
}

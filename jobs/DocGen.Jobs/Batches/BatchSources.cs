using DocGen.Data.Production;
using DocGen.Data.Reading;
using DocGen.Data.Storage;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;

namespace DocGen.Jobs.Batches;

/// <summary>
/// School data of the batches at work: a process reads each municipality once a batch, so that documents of a batch say the same of it and reading
/// costs no document anything. A batch that is asked for again is read again. Thread-safe.
/// </summary>
/// <param name="most">Municipalities kept: items come in their order, so each worker is in one, or on the way to the next.</param>
internal sealed class BatchSources(SchoolStore store, int most) : IDisposable
{
    private readonly SemaphoreSlim one = new(1);
    private readonly OrderedDictionary<(string Batch, DateTimeOffset? Started, string Municipality), SourceRecords> kept = [];
    private readonly OrderedDictionary<(string Batch, DateTimeOffset? Started), RegionMeans> regions = [];

    /// <summary>Null when there is no such municipality.</summary>
    public async Task<SourceRecords?> OfAsync(Batch batch, string municipalityId, CancellationToken cancellation)
    {
        var key = (batch.Id, batch.StartedAt, municipalityId);
        await one.WaitAsync(cancellation);
        try
        {
            if (kept.TryGetValue(key, out var known))
            {
                return known;
            }

            await using var context = store.Open("docgen worker");
            if (await SourceReader.RecordsAsync(context, new(SubjectKind.Municipality, municipalityId), SourceDates.Of(batch.AsOf), cancellation, RegionsOf(batch)) is not { } records)
            {
                return null;
            }

            if (kept.Count == most)
            {
                kept.RemoveAt(0);
            }

            return kept[key] = records;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private RegionMeans RegionsOf(Batch batch)
    {
        if (!regions.TryGetValue((batch.Id, batch.StartedAt), out var known))
        {
            if (regions.Count == most)
            {
                regions.RemoveAt(0);
            }

            regions[(batch.Id, batch.StartedAt)] = known = new();
        }

        return known;
    }
}

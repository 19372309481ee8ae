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
internal sealed class BatchSources(SchoolStore store, int most)
{
    private readonly Lock one = new();
    private readonly OrderedDictionary<(string Batch, DateTimeOffset? Started, string Municipality), Task<SourceRecords?>> kept = [];
    private readonly OrderedDictionary<(string Batch, DateTimeOffset? Started), RegionMeans> regions = [];

    /// <summary>Null when there is no such municipality.</summary>
    public async Task<SourceRecords?> OfAsync(Batch batch, string municipalityId, CancellationToken cancellation)
    {
        var key = (batch.Id, batch.StartedAt, municipalityId);
        Task<SourceRecords?> reading;
        lock (one)
        {
            reading = Kept(kept, key, () => Task.Run(() => ReadAsync(batch, municipalityId), CancellationToken.None));
        }

        try
        {
            return await reading.WaitAsync(cancellation);
        }
        finally
        {
            // What could not be read is asked for again.
            if (reading.IsCompleted && (!reading.IsCompletedSuccessfully || await reading is null))
            {
                Forget(key, reading);
            }
        }
    }

    /// <summary>For all who wait for it: nobody's cancellation ends it.</summary>
    private async Task<SourceRecords?> ReadAsync(Batch batch, string municipalityId)
    {
        RegionMeans means;
        lock (one)
        {
            means = Kept(regions, (batch.Id, batch.StartedAt), () => new());
        }

        await using var context = store.Open("docgen worker");
        return await SourceReader.RecordsAsync(context, new(SubjectKind.Municipality, municipalityId), SourceDates.Of(batch.AsOf), CancellationToken.None, means);
    }

    private void Forget((string Batch, DateTimeOffset? Started, string Municipality) key, Task<SourceRecords?> reading)
    {
        lock (one)
        {
            if (kept.TryGetValue(key, out var known) && known == reading)
            {
                kept.Remove(key);
            }
        }
    }

    private TValue Kept<TKey, TValue>(OrderedDictionary<TKey, TValue> all, TKey key, Func<TValue> make)
        where TKey : notnull
    {
        if (all.TryGetValue(key, out var known))
        {
            return known;
        }

        if (all.Count == most)
        {
            all.RemoveAt(0);
        }

        return all[key] = make();
    }
}

using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;

namespace DocGen.Jobs.Batches;

/// <summary>School data of the batch at work: a process reads it once a batch, so that all documents of a batch say the same of the district.</summary>
internal sealed class BatchSources(SchoolStore store) : IDisposable
{
    private readonly SemaphoreSlim one = new(1);
    private (string BatchId, SourceRecords Records)? kept;

    public async Task<SourceRecords> OfAsync(Batch batch, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            if (kept is { } known && string.Equals(known.BatchId, batch.Id, StringComparison.Ordinal))
            {
                return known.Records;
            }

            kept = null;
            await using var context = store.Open("docgen worker");
            var records = await SubjectSources.SharedAsync(context, batch.MunicipalityId, batch.AsOf, cancellation);
            kept = (batch.Id, records);
            return records;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();
}

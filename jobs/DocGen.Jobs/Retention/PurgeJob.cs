using DocGen.Data.Production;
using DocGen.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace DocGen.Jobs.Retention;

/// <summary>Deletes drafts and ended batches after their time, once in the whole cluster. A registered document is never deleted.</summary>
[DisallowConcurrentExecution]
internal sealed class PurgeJob(SchoolStore store, RetentionOptions options, TimeProvider clock) : IJob
{
    public static JobKey Key { get; } = new("purge", "docgen");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var data = store.Open("docgen worker");
        var (drafts, batches) = (clock.GetUtcNow().AddDays(-options.Drafts), clock.GetUtcNow().AddDays(-options.Batches));
        await data.Documents.Where(d => d.State == DocumentState.Draft && d.AskedAt < drafts).ExecuteDeleteAsync(cancellationToken);
        await data.Deliveries.Where(d => d.CreatedAt < batches && d.State != DeliveryState.Waiting).ExecuteDeleteAsync(cancellationToken);
        await data.Batches.Where(b => b.EndedAt != null && b.EndedAt < batches).ExecuteDeleteAsync(cancellationToken);
    }
}

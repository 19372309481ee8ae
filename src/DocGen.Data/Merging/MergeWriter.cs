using System.Globalization;
using DocGen.Data.Editing;
using DocGen.Data.Model;
using DocGen.Data.Programmes;
using DocGen.Schools.Programmes;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Merging;

/// <summary>Writes a plan in one transaction: all of it or nothing.</summary>
public sealed class MergeWriter(SchoolContext context)
{
    /// <summary>Rows written at a time: memory stays flat however long the plan is.</summary>
    private const int BatchSize = 2000;

    /// <summary>With SQLite's usual 2 MB a long transaction writes the same pages to its log over and over. KiB, negated.</summary>
    private const string WideCache = "PRAGMA cache_size = -32768";

    private const string UsualCache = "PRAGMA cache_size = -2000";

    /// <param name="source">Name of what the data came from, for the audit trail.</param>
    /// <param name="digest">SHA-256 of the source in hex.</param>
    /// <returns>Null when all is written; else why nothing is.</returns>
    public async Task<EditFailure?> WriteAsync(
        MergePlan plan, string source, string digest, IProgress<int>? rowsWritten = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        context.ChangeTracker.Clear();
        context.AddsUntold = true;
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            await CacheAsync(WideCache);
            AuditEntry[] trail = [Entry(plan, source, digest), .. Files(plan, source).Select(file => Entry(file, source))];
            var failure = await WriteAllAsync(plan, trail, rowsWritten, cancellation);
            await PlannerStatistics.RefreshAsync(context, failure is null ? plan.RowsToWrite : 0);
            return failure;
        }
        finally
        {
            await CacheAsync(UsualCache);
            await context.Database.CloseConnectionAsync();
            context.AddsUntold = false;
            context.ChangeTracker.Clear();
        }
    }

    private async Task<EditFailure?> WriteAllAsync(MergePlan plan, AuditEntry[] trail, IProgress<int>? rowsWritten, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        try
        {
            var written = 0;
            written = await RowsAsync(plan.Regions, written, rowsWritten, cancellation);
            written = await RowsAsync(plan.Municipalities, written, rowsWritten, cancellation);
            written = await RowsAsync(plan.Organizations, written, rowsWritten, cancellation);
            written = await RowsAsync(plan.People, written, rowsWritten, cancellation);
            written = await RowsAsync(plan.TeacherStatistics, written, rowsWritten, cancellation);
            written = await ResultsAsync(plan.ExamResults, written, rowsWritten, cancellation);
            written = await RowsAsync(plan.RiskProfiles, written, rowsWritten, cancellation);
            await ProgrammesAsync(plan.Programmes, written, rowsWritten, cancellation);
            context.Audit.AddRange(trail);
            await context.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return EditFailure.Conflict;
        }
        catch (DbUpdateException broken) when (ConstraintFailure.Of(broken) is { } failure)
        {
            // A key that was free at the preview is taken now: somebody was faster.
            return failure == EditFailure.AlreadyExists ? EditFailure.Conflict : failure;
        }
    }

    private Task<int> CacheAsync(string pragma) =>
        context.Database.IsSqlite() ? context.Database.ExecuteSqlRawAsync(pragma, CancellationToken.None) : Task.FromResult(0);

    private async Task<int> ResultsAsync(TablePlan<ExamResult> plan, int written, IProgress<int>? progress, CancellationToken cancellation)
    {
        await new ResultWriter(context).WriteAsync(plan, rows => progress?.Report(written + rows), cancellation);
        return written + plan.Added.Count + plan.Changed.Count;
    }

    private async Task<int> RowsAsync<T>(TablePlan<T> plan, int written, IProgress<int>? progress, CancellationToken cancellation)
        where T : class
    {
        foreach (var batch in plan.Added.Chunk(BatchSize))
        {
            context.AddRange(batch);
            written = await SaveAsync(batch.Length, written, progress, cancellation);
        }

        foreach (var batch in plan.Changed.Chunk(BatchSize))
        {
            foreach (var change in batch)
            {
                // The row as it was previewed: another revision in the database refuses the update.
                var entry = context.Attach(change.From);
                var revision = entry.Property<int>(RowState.Revision);
                revision.OriginalValue = revision.CurrentValue = change.Revision;
                revision.IsModified = false;
                entry.CurrentValues.SetValues(change.To);
            }

            written = await SaveAsync(batch.Length, written, progress, cancellation);
        }

        return written;
    }

    private async Task ProgrammesAsync(TablePlan<Programme> plan, int written, IProgress<int>? progress, CancellationToken cancellation)
    {
        foreach (var batch in plan.Added.Chunk(BatchSize / 20))
        {
            foreach (var programme in batch)
            {
                ProgrammeStorage.Add(context, programme);
            }

            written = await SaveAsync(batch.Length, written, progress, cancellation);
        }

        foreach (var change in plan.Changed)
        {
            var stored = await context.Programmes.IgnoreQueryFilters([SchoolModel.DeletedFilter]).Include(p => p.Rows).Include(p => p.Indicators).AsSplitQuery()
                .SingleOrDefaultAsync(p => p.Id == change.To.Id, cancellation) ?? throw new DbUpdateConcurrencyException();
            context.Entry(stored).Property<int>(RowState.Revision).OriginalValue = change.Revision;
            ProgrammeStorage.Fill(context, stored, change.To);
            written = await SaveAsync(1, written, progress, cancellation);
        }
    }

    private async Task<int> SaveAsync(int rows, int written, IProgress<int>? progress, CancellationToken cancellation)
    {
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
        progress?.Report(written + rows);
        return written + rows;
    }

    /// <summary>Files that rows name as their source, besides the one that is loaded (an export has rows of many).</summary>
    private static IEnumerable<string> Files(MergePlan plan, string source) => plan.ExamResults.Added.Concat(plan.ExamResults.Changed.Select(change => change.To)).Select(r => r.Source?.File)
        .Concat(plan.RiskProfiles.Added.Concat(plan.RiskProfiles.Changed.Select(change => change.To)).Select(r => r.Source?.File)).OfType<string>().Distinct(StringComparer.Ordinal).Where(file => file != source).Order(StringComparer.Ordinal);

    private AuditEntry Entry(string file, string source) => new()
    {
        At = context.Now, Who = context.Who, Action = AuditAction.Import, Subject = "import", Key = file, Changes = [new("source", null, source)],
    };

    private AuditEntry Entry(MergePlan plan, string source, string digest) => new()
    {
        At = context.Now,
        Who = context.Who,
        Action = AuditAction.Import,
        Subject = "import",
        Key = source,
        Changes =
        [
            new("sha256", null, digest),
            .. plan.Counts.SelectMany(count => new[]
            {
                new FieldChange($"{count.Table}.added", null, count.Added.ToString(CultureInfo.InvariantCulture)),
                new FieldChange($"{count.Table}.changed", null, count.Changed.ToString(CultureInfo.InvariantCulture)),
            }),
        ],
    };
}

using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Data.Search;
using DocGen.Api.Features.Lists;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Documents;

/// <summary>The documents that the reader may see, the newest first.</summary>
public sealed class DocumentRegister(SchoolContext context)
{
    public Task<Listed<StoredDocument>> PageAsync(DocumentFilter filter, Cursor cursor, CancellationToken cancellation = default) =>
        Narrow(filter).PageAsync(d => d.Id, cursor, descending: true, cancellation);

    /// <summary>How many there are, counted no further than <paramref name="most"/>: nobody reads a register of thousands by number.</summary>
    public Task<int> CountAsync(DocumentFilter filter, int most = 1000, CancellationToken cancellation = default) =>
        Narrow(filter).Take(most).CountAsync(cancellation);

    public Task<StoredDocument?> FindAsync(string id, CancellationToken cancellation = default) =>
        context.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellation);

    /// <summary>All versions of the document that are to be seen, the oldest first; empty when there is no such document.</summary>
    public async Task<IReadOnlyList<StoredDocument>> VersionsAsync(string id, CancellationToken cancellation = default)
    {
        LinkedList<StoredDocument> versions = [];
        for (var each = await FindAsync(id, cancellation); each is not null && versions.All(v => v.Id != each.Id);
            each = each.PrecedingId is { } before ? await FindAsync(before, cancellation) : null)
        {
            versions.AddFirst(each);
        }

        while (versions.Last is { Value.Id: var last } && await context.Documents.AsNoTracking().FirstOrDefaultAsync(d => d.PrecedingId == last, cancellation) is { } next
            && versions.All(v => v.Id != next.Id))
        {
            versions.AddLast(next);
        }

        return [.. versions];
    }

    private IQueryable<StoredDocument> Narrow(DocumentFilter filter)
    {
        var rows = context.Documents.AsNoTracking();
        rows = filter.State is { } state ? rows.Where(d => d.State == state) : rows.Where(d => d.State != DocumentState.Replaced);
        rows = string.IsNullOrEmpty(filter.Kind) ? rows : rows.Where(d => d.KindId == filter.Kind);
        rows = string.IsNullOrEmpty(filter.School) ? rows : rows.Where(d => d.SchoolId == filter.School);
        rows = string.IsNullOrEmpty(filter.Batch) ? rows : rows.Where(d => d.BatchId == filter.Batch);
        rows = filter.From is { } from ? rows.Where(d => d.RegisteredOn >= from) : rows;
        rows = filter.To is { } to ? rows.Where(d => d.RegisteredOn <= to) : rows;
        rows = string.IsNullOrWhiteSpace(filter.Number) ? rows : rows.Numbered(context, filter.Number);
        return !string.IsNullOrWhiteSpace(filter.Text) && DocumentSearch.Ids(context, filter.Text) is { } ids ? rows.Where(d => ids.Contains(d.Id)) : rows;
    }
}

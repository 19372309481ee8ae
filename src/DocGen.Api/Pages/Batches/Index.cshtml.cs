using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Jobs.Batches;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Batches;

/// <summary>Batches that the reader may see, the newest first.</summary>
public sealed class IndexModel(SchoolContext context, TemplateCatalogue catalogue) : PageModel
{
    private const int PageSize = 30;

    [PageNumber]
    public int PageNumber { get; set; } = 1;

    public Pager Pager { get; private set; } = null!;

    public IReadOnlyList<BatchRow> Batches { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Pager = new(PageNumber, await context.Batches.CountAsync(cancellation), PageSize, Request);
        var rows = await Pager.Of(context.Batches.AsNoTracking().OrderByDescending(b => b.AskedAt).ThenBy(b => b.Id)).ToListAsync(cancellation);
        var counts = await CountsAsync([.. rows.Select(b => b.Id)], cancellation);
        Batches = [.. rows.Select(b => new BatchRow(b, catalogue.Find(b.KindId)?.Manifest.Title ?? b.KindId, counts[b.Id]))];
    }

    private async Task<IReadOnlyDictionary<string, BatchCounts>> CountsAsync(List<string> ids, CancellationToken cancellation)
    {
        var states = await context.BatchItems.Where(i => ids.Contains(i.BatchId)).GroupBy(i => new { i.BatchId, i.State })
            .Select(g => new { g.Key.BatchId, g.Key.State, Count = g.Count() }).ToListAsync(cancellation);
        return ids.ToDictionary(id => id, id => new BatchCounts(Of(id, ItemState.Queued), Of(id, ItemState.Running), Of(id, ItemState.Done), Of(id, ItemState.Failed), Of(id, ItemState.Skipped), Of(id, ItemState.Cancelled)), StringComparer.Ordinal);

        int Of(string id, ItemState state) => states.Where(s => s.BatchId == id && s.State == state).Sum(s => s.Count);
    }
}

using DocGen.Api.Features.Batches;
using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Jobs.Batches;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Batches;

/// <summary>One batch from its check to its files: what can be made, how far it has come, what was not made and why.</summary>
public sealed class BatchModel(SchoolContext context, TemplateCatalogue catalogue, BatchShelf shelf, OrderBatch order, TimeProvider clock) : PageModel
{
    private const int PageSize = 100;

    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [PageNumber]
    public int PageNumber { get; set; } = 1;

    public Pager Pager { get; private set; } = null!;

    public Batch Batch { get; private set; } = null!;

    public string Kind { get; private set; } = "";

    public BatchCounts Counts { get; private set; } = null!;

    public TimeSpan? Left { get; private set; }

    public IReadOnlyList<BatchItem> Items { get; private set; } = [];

    /// <summary>Numbers of registered documents by their ids.</summary>
    public IReadOnlyDictionary<string, string> Numbers { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Subjects by readiness, as preflight told.</summary>
    public IReadOnlyDictionary<Readiness, int> Ready { get; private set; } = new Dictionary<Readiness, int>();

    public bool IsOpen => Batch.State == BatchState.Running;

    public int Retriable => Counts.Failed + (Batch.State == BatchState.Cancelled ? Counts.Cancelled : 0);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await ReadAsync(id, cancellation) ? Page() : NotFound();

    /// <summary>What changes while the batch runs, for the page that follows it.</summary>
    public async Task<IActionResult> OnGetStateAsync(string id, CancellationToken cancellation) => await ReadAsync(id, cancellation) ? Partial("_BatchState", this) : NotFound();

    public Task<IActionResult> OnPostStartAsync(string id, CancellationToken cancellation) => SteerAsync(id, order.StartAsync, "Пакет запущен.", cancellation);

    public Task<IActionResult> OnPostCancelAsync(string id, CancellationToken cancellation) => SteerAsync(id, order.CancelAsync, "Пакет остановлен; готовые документы сохранены.", cancellation);

    public Task<IActionResult> OnPostRetryAsync(string id, CancellationToken cancellation) => SteerAsync(id, order.RetryAsync, "Несделанные документы снова в очереди.", cancellation);

    private async Task<IActionResult> SteerAsync(string id, Func<string, CancellationToken, Task<bool>> act, string told, CancellationToken cancellation)
    {
        if (await shelf.FindAsync(id, cancellation) is null)
        {
            return NotFound();
        }

        var done = await act(id, cancellation);
        TempData[done ? "Told" : "Refused"] = done ? told : "Состояние пакета успело измениться: посмотрите на него ещё раз.";
        return LocalRedirect($"/batches/{id}");
    }

    private async Task<bool> ReadAsync(string id, CancellationToken cancellation)
    {
        if (await shelf.StandingAsync(id, cancellation) is not { } standing)
        {
            return false;
        }

        (Batch, Counts, Left) = (standing.Batch, standing.Counts, standing.Left(clock.GetUtcNow()));
        Kind = catalogue.Find(Batch.KindId)?.Manifest.Title ?? Batch.KindId;
        Ready = await context.BatchItems.Where(i => i.BatchId == id).GroupBy(i => i.Readiness).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var shown = Narrow(context.BatchItems.AsNoTracking().Where(i => i.BatchId == id));
        Pager = new(PageNumber, await shown.CountAsync(cancellation), PageSize, Request);
        Items = await Pager.Of(shown.OrderBy(i => i.Position)).ToListAsync(cancellation);
        var documents = Items.Select(i => i.DocumentId).OfType<string>().ToList();
        Numbers = await context.Documents.Where(d => documents.Contains(d.Id) && d.Number != null).ToDictionaryAsync(d => d.Id, d => d.Number!, StringComparer.Ordinal, cancellation);
        return true;
    }

    private IQueryable<BatchItem> Narrow(IQueryable<BatchItem> items) => Show switch
    {
        "missed" => items.Where(i => i.State == ItemState.Failed || i.State == ItemState.Skipped || i.State == ItemState.Cancelled),
        "done" => items.Where(i => i.State == ItemState.Done),
        "open" => items.Where(i => i.State == ItemState.Queued || i.State == ItemState.Running),
        "cannot" => items.Where(i => i.Readiness == Readiness.Cannot),
        "findings" => items.Where(i => i.Readiness == Readiness.Findings),
        _ => items,
    };
}

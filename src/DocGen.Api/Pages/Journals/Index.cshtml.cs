using DocGen.Api.Features.Journals;
using DocGen.Api.Pages.Parts;
using DocGen.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Journals;

/// <summary>Journals of registration that the reader may see.</summary>
public sealed class IndexModel(SchoolContext context, JournalShelf shelf) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [PageNumber]
    public int PageNumber { get; set; } = 1;

    public Pager Pager { get; private set; } = null!;

    public IReadOnlyList<JournalRow> Journals { get; private set; } = [];

    public IReadOnlyList<(string Value, string Text)> Years { get; private set; } = [];

    public bool IsNarrowed => Year is not null || !string.IsNullOrWhiteSpace(Query);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var years = await context.Journals.Select(j => j.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellation);
        Years = [("", "все"), .. years.Select(y => (FormattableString.Invariant($"{y}"), FormattableString.Invariant($"{y}")))];
        var rows = shelf.List(year: Year, words: Query);
        Pager = new(PageNumber, await rows.CountAsync(cancellation), PageSize, Request);
        var page = await Pager.Of(rows).ToListAsync(cancellation);
        var names = await Owners.OfAsync(context, [.. page.Select(j => j.OwnerId)], cancellation);
        Journals = [.. page.Select(j => new JournalRow(j.OwnerId, names.GetValueOrDefault(j.OwnerId, j.OwnerId), j.JournalId, j.Year, j.Title, j.LastNumber, j.LastDate))];
    }
}

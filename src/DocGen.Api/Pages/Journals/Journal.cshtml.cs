using DocGen.Api.Features.Journals;
using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Production;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Journals;

/// <summary>One journal in the order of its numbers, fit for printing.</summary>
public sealed class JournalModel(SchoolContext context, JournalShelf shelf) : PageModel
{
    private const int PageSize = 200;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [PageNumber]
    public int PageNumber { get; set; } = 1;

    public Pager Pager { get; private set; } = null!;

    public Journal Journal { get; private set; } = null!;

    public string Owner { get; private set; } = "";

    public IReadOnlyList<JournalEntry> Entries { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string owner, string journal, int year, CancellationToken cancellation)
    {
        if (await shelf.FindAsync(owner, journal, year, cancellation) is not { } found)
        {
            return NotFound();
        }

        Journal = found;
        Owner = (await Owners.OfAsync(context, [owner], cancellation)).GetValueOrDefault(owner, owner);
        var entries = shelf.Entries(found, Query);
        Pager = new(PageNumber, await entries.CountAsync(cancellation), PageSize, Request);
        Entries = await Pager.Of(entries).ToListAsync(cancellation);
        return Page();
    }
}

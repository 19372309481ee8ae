using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Production;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Journals;

/// <summary>One journal in the order of its numbers, fit for printing.</summary>
public sealed class JournalModel(SchoolContext context) : PageModel
{
    private const int PageSize = 200;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [PageNumber]
    public int PageNumber { get; set; } = 1;

    public int Pages { get; private set; } = 1;

    public Journal Journal { get; private set; } = null!;

    public string Owner { get; private set; } = "";

    public int Total { get; private set; }

    public IReadOnlyList<JournalEntry> Entries { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string owner, string journal, int year, CancellationToken cancellation)
    {
        if (await context.Journals.AsNoTracking().SingleOrDefaultAsync(j => j.OwnerId == owner && j.JournalId == journal && j.Year == year, cancellation) is not { } found)
        {
            return NotFound();
        }

        Journal = found;
        Owner = (await Owners.OfAsync(context, [owner], cancellation)).GetValueOrDefault(owner, owner);
        var rows = context.Registrations.AsNoTracking().Where(r => r.OwnerId == owner && r.JournalId == journal && r.Year == year)
            .Join(context.Documents.AsNoTracking(), r => r.DocumentId, d => d.Id, (r, d) => new { Registration = r, Document = d });
        if (Query?.Trim() is { Length: > 0 } text)
        {
            rows = rows.Where(e => e.Registration.Text.Contains(text) || e.Document.FileName.Contains(text));
        }

        Total = await rows.CountAsync(cancellation);
        Pages = Math.Max(1, (Total + PageSize - 1) / PageSize);
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
        var page = await rows.OrderBy(e => e.Registration.Number).ThenBy(e => e.Registration.Letter).Skip((PageNumber - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        Entries = [.. page.Select(e => new JournalEntry(e.Registration, e.Document))];
        return Page();
    }
}

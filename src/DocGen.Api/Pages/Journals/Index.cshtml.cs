using DocGen.Api.Pages.Parts;
using DocGen.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Journals;

/// <summary>Journals of registration that the reader may see.</summary>
public sealed class IndexModel(SchoolContext context) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    [PageNumber]
    public int PageNumber { get; set; } = 1;

    public int Pages { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<JournalRow> Journals { get; private set; } = [];

    public IReadOnlyList<(string Value, string Text)> Years { get; private set; } = [];

    public bool IsNarrowed => Year is not null || !string.IsNullOrWhiteSpace(Query);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var years = await context.Journals.Select(j => j.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellation);
        Years = [("", "все"), .. years.Select(y => (FormattableString.Invariant($"{y}"), FormattableString.Invariant($"{y}")))];
        var rows = context.Journals.AsNoTracking().Where(j => Year == null || j.Year == Year);
        if (Query?.Trim() is { Length: > 0 } text)
        {
            rows = rows.Where(j => j.Title.Contains(text) || context.Organizations.Any(o => o.Id == j.OwnerId && o.ShortName.Contains(text)) || context.Municipalities.Any(m => m.Id == j.OwnerId && m.Name.Contains(text)));
        }

        Total = await rows.CountAsync(cancellation);
        Pages = Math.Max(1, (Total + PageSize - 1) / PageSize);
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
        var page = await rows.OrderByDescending(j => j.Year).ThenBy(j => j.JournalId).ThenBy(j => j.OwnerId).Skip((PageNumber - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        var names = await Owners.OfAsync(context, [.. page.Select(j => j.OwnerId)], cancellation);
        Journals = [.. page.Select(j => new JournalRow(j.OwnerId, names.GetValueOrDefault(j.OwnerId, j.OwnerId), j.JournalId, j.Year, j.Title, j.LastNumber, j.LastDate))];
    }
}

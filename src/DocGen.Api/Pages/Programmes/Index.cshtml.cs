using DocGen.Api.Access;
using DocGen.Api.Pages.Parts;
using DocGen.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Programmes;

/// <summary>Programmes that the reader may see, with how far their roadmaps have come.</summary>
public sealed class IndexModel(SchoolContext context, TimeProvider clock) : PageModel
{
    private const int PageSize = 50;

    /// <summary>Only those with overdue rows.</summary>
    [BindProperty(SupportsGet = true, Name = "overdue")]
    public bool Overdue { get; set; }

    [PageNumber]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<ProgrammeRow> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public bool MayEdit => Caller.Of(User) is { } caller && Rights.Allows(caller, Permission.Edit);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var query = context.Programmes.AsNoTracking().Where(p => !Overdue || p.Rows.Any(r => !r.Done && r.DueTo < today));
        Pager = new(PageNumber, await query.CountAsync(cancellation), PageSize, Request);
        Rows = await Pager.Of(query.OrderBy(p => p.Title).ThenBy(p => p.Id))
            .Select(p => new ProgrammeRow(
                p.Id, p.Title ?? "Программа без названия", context.Organizations.Where(o => o.Id == p.SchoolId).Select(o => o.ShortName).FirstOrDefault(),
                p.TermFrom, p.TermTo, p.Rows.Count, p.Rows.Count(r => r.Done), p.Rows.Count(r => !r.Done && r.DueTo < today)))
            .ToListAsync(cancellation);
    }
}

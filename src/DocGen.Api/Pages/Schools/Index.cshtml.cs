using DocGen.Api.Access;
using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Schools.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Schools;

/// <summary>The schools that the reader may see, by name, with search.</summary>
public sealed class IndexModel(SchoolContext context, TimeProvider clock) : PageModel
{
    private const int PageSize = 50;

    /// <summary>Part of the name, in any case.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "municipality")]
    public string? Municipality { get; set; }

    /// <summary>What is missing: head, results.</summary>
    [BindProperty(SupportsGet = true, Name = "without")]
    public string? Without { get; set; }

    [PageNumber]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<SchoolRow> Rows { get; private set; } = [];

    public IReadOnlyList<(string Value, string Text)> Municipalities { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Query) || !string.IsNullOrEmpty(Municipality) || !string.IsNullOrEmpty(Without);

    public static IReadOnlyList<(string Value, string Text)> Gaps { get; } =
        [("", "любые"), ("head", "без руководителя"), ("results", "без результатов за последний год"), ("staff", "без сведений о педагогах")];

    public bool MayImport => Caller.Of(User) is { } caller && Rights.Allows(caller, Permission.Import);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var query = await NarrowAsync(context.Organizations.AsNoTracking().Where(o => o.Kind == OrganizationKind.School), cancellation);
        Pager = new(PageNumber, await query.CountAsync(cancellation), PageSize, Request);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        // The page first, by itself: else the database counts for every school before it takes fifty.
        var page = Pager.Of(query.OrderBy(o => o.ShortName).ThenBy(o => o.Id)).Select(o => o.Id);
        var rows = await context.Organizations.AsNoTracking().Where(o => page.Contains(o.Id)).OrderBy(o => o.ShortName).ThenBy(o => o.Id)
            .Select(o => new
            {
                o.Id, o.ShortName,
                Municipality = context.Municipalities.Where(m => m.Id == o.MunicipalityId).Select(m => m.Name).FirstOrDefault(),
                o.HeadId,
                Programmes = context.Programmes.Count(p => p.SchoolId == o.Id),
                Overdue = context.RoadmapRows.Count(r => !r.Done && r.DueTo < today && context.Programmes.Any(p => p.Id == r.ProgrammeId && p.SchoolId == o.Id)),
                LastYear = context.ExamResults.Where(r => r.SchoolId == o.Id).Max(r => (int?)r.Year),
            })
            .ToListAsync(cancellation);
        // Asked for by themselves: joined to the page, all people of all schools would be put in order first.
        var ids = rows.Select(r => r.HeadId).OfType<string>().ToList();
        var heads = await context.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, Labels.ShortName, StringComparer.Ordinal, cancellation);
        Rows = [.. rows.Select(r => new SchoolRow(r.Id, r.ShortName, r.Municipality, heads.GetValueOrDefault(r.HeadId ?? ""), r.Programmes, r.Overdue, r.LastYear))];
        var municipalities = await context.Municipalities.AsNoTracking().Where(m => context.Organizations.Any(o => o.MunicipalityId == m.Id && o.Kind == OrganizationKind.School))
            .OrderBy(m => m.Name).Select(m => new { m.Id, m.Name }).ToListAsync(cancellation);
        Municipalities = [("", "все"), .. municipalities.Select(m => (m.Id, m.Name))];
    }

    private async Task<IQueryable<Organization>> NarrowAsync(IQueryable<Organization> query, CancellationToken cancellation)
    {
        if (!string.IsNullOrWhiteSpace(Query))
        {
            query = await ByNameAsync(query, Query.Trim(), cancellation);
        }

        if (!string.IsNullOrEmpty(Municipality))
        {
            query = query.Where(o => o.MunicipalityId == Municipality);
        }

        switch (Without)
        {
            case "head":
                return query.Where(o => o.HeadId == null || !context.People.Any(p => p.Id == o.HeadId));
            case "results":
                var last = await context.ExamResults.MaxAsync(r => (int?)r.Year, cancellation);
                return query.Where(o => !context.ExamResults.Any(r => r.SchoolId == o.Id && r.Year == last));
            case "staff":
                return query.Where(o => !context.TeacherStatistics.Any(t => t.SchoolId == o.Id && t.Total != null));
            default:
                return query;
        }
    }

    /// <remarks>SQLite knows no case of Cyrillic letters: there are a thousand names at most, so they are compared here.</remarks>
    private async Task<IQueryable<Organization>> ByNameAsync(IQueryable<Organization> query, string text, CancellationToken cancellation)
    {
        var names = await query.Select(o => new { o.Id, o.ShortName, o.FullName, o.Place }).ToListAsync(cancellation);
        var found = names.Where(o => new[] { o.ShortName, o.FullName, o.Place }.Any(name => name?.Contains(text, StringComparison.OrdinalIgnoreCase) == true))
            .Select(o => o.Id).ToList();
        return context.Organizations.AsNoTracking().Where(o => found.Contains(o.Id));
    }
}

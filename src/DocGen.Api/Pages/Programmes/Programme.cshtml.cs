using DocGen.Api.Access;
using DocGen.Data;
using DocGen.Data.Reading;
using DocGen.Schools;
using DocGen.Schools.Analytics;
using DocGen.Schools.Findings;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Programmes;

/// <summary>A programme: what it has reached, its roadmap as of today, what is wrong in it.</summary>
public sealed class ProgrammeModel(SchoolContext context, TimeProvider clock) : PageModel
{
    public Programme Programme { get; private set; } = null!;

    public ProgrammeAnalysis Analysis { get; private set; } = null!;

    public Organization? School { get; private set; }

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public DateOnly Today { get; private set; }

    internal bool May(Permission permission) => Caller.Of(User) is { } caller && Rights.Allows(caller, permission);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await context.Programmes.AsNoTracking().Where(p => p.Id == id).Select(p => p.Content).SingleOrDefaultAsync(cancellation) is not { } programme)
        {
            return NotFound();
        }

        var data = programme.SchoolId is null ? new SchoolData() : await new SchoolDataReader(context).SchoolAsync(programme.SchoolId, cancellation) ?? new SchoolData();
        Today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        Programme = programme;
        School = data.Organizations.FirstOrDefault(o => o.Id == programme.SchoolId);
        Analysis = ProgrammeAnalysis.Of(programme, new(data.Organizations), Today);
        Findings = [.. FindingRules.Check(programme, data).OrderByDescending(f => f.Severity)];
        return Page();
    }
}

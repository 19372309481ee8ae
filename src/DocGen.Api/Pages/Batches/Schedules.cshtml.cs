using DocGen.Api.Features.Schedules;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Batches;

/// <summary>Production that recurs.</summary>
public sealed class SchedulesModel(ScheduleDesk desk, SchoolContext context, TemplateCatalogue catalogue) : PageModel
{
    public IReadOnlyList<Schedule> Schedules { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Districts { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Schedules = await desk.ListAsync(cancellation);
        Districts = await context.Municipalities.AsNoTracking().ToDictionaryAsync(m => m.Id, m => m.Name, StringComparer.Ordinal, cancellation);
    }

    public string Kind(Schedule schedule) => catalogue.Find(schedule.KindId)?.Manifest.Title ?? schedule.KindId;
}

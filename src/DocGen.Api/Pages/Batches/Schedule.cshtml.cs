using System.Text.Json;
using DocGen.Api.Access;
using DocGen.Api.Features.Schedules;
using DocGen.Api.Pages.Parts;
using DocGen.Data;
using DocGen.Data.Editing;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Production;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using StoredSchedule = DocGen.Data.Production.Schedule;

namespace DocGen.Api.Pages.Batches;

/// <summary>One schedule, new or changed.</summary>
public sealed class ScheduleModel(SchoolContext context, ScheduleDesk desk, TemplateCatalogue catalogue, ProductionOptions options) : PageModel
{
    private const string Formats = "docx,pdf";
    private const string List = "/batches/schedules";

    [BindProperty(Name = "s")]
    public ScheduleInput Input { get; set; } = new() { MakeUp = true, Enabled = true };

    /// <summary>Null for a new one.</summary>
    public StoredSchedule? Schedule => Known?.Value;

    private Revised<StoredSchedule>? Known { get; set; }

    public IReadOnlyList<(string Value, string Text)> Districts { get; private set; } = [];

    public IReadOnlyList<(string Value, string Text)> Kinds =>
        [.. catalogue.Kinds.Where(k => k.Manifest.Subject is SubjectKind.School or SubjectKind.Programme or SubjectKind.Municipality).Select(k => (k.Id, k.Manifest.Title))];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (!await ReadAsync(id, cancellation))
        {
            return NotFound();
        }

        if (Schedule is { } known)
        {
            var (time, selection) = (ScheduleTime.Of(known.Cron), JsonSerializer.Deserialize<BatchSelection>(known.Selection));
            Input = new()
            {
                Title = known.Title, KindId = known.KindId, MunicipalityId = known.MunicipalityId, Who = selection?.Shnor == true ? "shnor" : selection?.HasData == true ? "data" : "all",
                Every = time?.Every ?? "week", Weekday = time?.Every == "week" ? time.Day : 1, MonthDay = time?.Every == "month" ? time.Day : 1, At = time?.At ?? new(7, 0), MakeUp = known.MakeUp, Enabled = known.Enabled,
            };
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellation)
    {
        if (!await ReadAsync(id, cancellation))
        {
            return NotFound();
        }

        var time = new ScheduleTime(Input.Every, Input.Every == "month" ? Input.MonthDay : Input.Weekday, Input.At);
        if (!time.IsValid || Kinds.All(k => k.Value != Input.KindId) || Districts.All(d => d.Value != Input.MunicipalityId))
        {
            ModelState.AddModelError("", "Выберите вид документа, район и время.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var saved = Known is { } known ? await desk.ChangeAsync(Typed(time), known.Revision, cancellation) : await desk.AddAsync(Typed(time), cancellation);
        return this.Show(saved, List, Input.Enabled ? $"Расписание сохранено: {time}." : "Расписание сохранено и выключено.");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string id, CancellationToken cancellation)
    {
        if (!await desk.RemoveAsync(id, cancellation))
        {
            return NotFound();
        }

        TempData["Told"] = "Расписание удалено. Сделанные по нему пакеты остались.";
        return LocalRedirect(List);
    }

    /// <summary>As typed; what this page does not ask for stays as it was.</summary>
    private StoredSchedule Typed(ScheduleTime time) => new()
    {
        Id = Schedule?.Id ?? Secrets.Id(), Title = Input.Title.Trim(), KindId = Input.KindId, MunicipalityId = Input.MunicipalityId,
        Selection = JsonSerializer.Serialize(new BatchSelection { HasData = Input.Who == "data", Shnor = Input.Who == "shnor" }),
        Formats = Schedule?.Formats ?? Formats, Form = Schedule?.Form, Cron = time.ToCron(), TimeZone = Schedule?.TimeZone ?? options.TimeZone, LastRun = Schedule?.LastRun,
        MakeUp = Input.MakeUp, Enabled = Input.Enabled,
    };

    private async Task<bool> ReadAsync(string id, CancellationToken cancellation)
    {
        var own = context.ScopeMunicipality;
        var districts = await context.Municipalities.AsNoTracking().Where(m => own == null || m.Id == own).OrderBy(m => m.Name).Select(m => new { m.Id, m.Name }).ToListAsync(cancellation);
        Districts = [.. districts.Select(d => (d.Id, d.Name))];
        Known = id == "new" ? null : await desk.FindAsync(id);
        return id == "new" || Known is not null;
    }
}

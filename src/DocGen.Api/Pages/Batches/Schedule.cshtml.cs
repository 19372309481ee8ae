using System.Text.Json;
using DocGen.Api.Access;
using DocGen.Data;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Production;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using StoredSchedule = DocGen.Data.Production.Schedule;

namespace DocGen.Api.Pages.Batches;

/// <summary>One schedule, new or changed.</summary>
public sealed class ScheduleModel(SchoolContext context, TemplateCatalogue catalogue, ProductionOptions options) : PageModel
{
    private const string Formats = "docx,pdf";

    [BindProperty(Name = "s")]
    public ScheduleInput Input { get; set; } = new() { MakeUp = true, Enabled = true };

    /// <summary>Null for a new one.</summary>
    public StoredSchedule? Schedule { get; private set; }

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

        var selection = JsonSerializer.Serialize(new BatchSelection { HasData = Input.Who == "data", Shnor = Input.Who == "shnor" });
        if (Schedule is null)
        {
            Schedule = new()
            {
                Id = Secrets.Id(), Title = Input.Title, KindId = Input.KindId, MunicipalityId = Input.MunicipalityId, Selection = selection, Formats = Formats, Cron = time.ToCron(), TimeZone = options.TimeZone,
            };
            context.Schedules.Add(Schedule);
        }

        (Schedule.Title, Schedule.KindId, Schedule.MunicipalityId, Schedule.Selection, Schedule.Cron) = (Input.Title.Trim(), Input.KindId, Input.MunicipalityId, selection, time.ToCron());
        (Schedule.MakeUp, Schedule.Enabled) = (Input.MakeUp, Input.Enabled);
        await context.SaveChangesAsync(cancellation);
        TempData["Told"] = Input.Enabled ? $"Расписание сохранено: {time}." : "Расписание сохранено и выключено.";
        return LocalRedirect("/batches/schedules");
    }

    private async Task<bool> ReadAsync(string id, CancellationToken cancellation)
    {
        var own = context.ScopeMunicipality;
        var districts = await context.Municipalities.AsNoTracking().Where(m => own == null || m.Id == own).OrderBy(m => m.Name).Select(m => new { m.Id, m.Name }).ToListAsync(cancellation);
        Districts = [.. districts.Select(d => (d.Id, d.Name))];
        Schedule = id == "new" ? null : await context.Schedules.SingleOrDefaultAsync(s => s.Id == id, cancellation);
        return id == "new" || Schedule is not null;
    }
}

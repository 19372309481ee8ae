using System.Text.Json;
using DocGen.Data;
using DocGen.Data.Access;
using DocGen.Data.Editing;
using DocGen.Data.Production;
using DocGen.Documents;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Scheduling;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Schedules;

/// <summary>Production that recurs: schedules of the municipalities that the person answers for.</summary>
public sealed class ScheduleDesk(SchoolContext context, TemplateCatalogue catalogue)
{
    private const int LongestTitle = 200;

    public async Task<IReadOnlyList<Schedule>> ListAsync(CancellationToken cancellation = default) =>
        await context.Schedules.AsNoTracking().OrderBy(s => s.Title).ThenBy(s => s.Id).Take(1000).ToListAsync(cancellation);

    public Task<Revised<Schedule>?> FindAsync(string id) => new SchoolEditor(context).FindAsync<Schedule>(id);

    /// <summary>What is wrong with a schedule, in Russian, by member.</summary>
    public IReadOnlyList<(string Member, string Message)> Problems(Schedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        List<(string, string)> problems = [];
        Require(schedule.Id is { Length: > 0 and <= 64 } && schedule.Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'), "id", "Обозначение — до 64 латинских букв, цифр, «-» и «_»");
        Require(schedule.Title is { Length: > 0 and <= LongestTitle }, "title", $"Название — до {LongestTitle} знаков");
        Require(catalogue.Find(schedule.KindId)?.Manifest.Subject is not null, "kind_id", "Нет такого вида документа, или он делается только из файла данных");
        Require(schedule.Formats.Split(',') is var formats && formats.All(f => OutputFormats.Find(f) is not null), "formats", $"Форматы через запятую: {string.Join(", ", OutputFormats.All.Select(f => f.Name))}");
        Require(CronRules.IsValid(schedule.Cron), "cron", "Правило повторения не читается; например «0 0 6 1 * ?» — первого числа в 6 часов");
        Require(TimeZoneInfo.TryFindSystemTimeZoneById(schedule.TimeZone, out _), "time_zone", "Нет такого часового пояса; например Europe/Moscow");
        Require(IsSelection(schedule.Selection), "selection", "Отбор не читается");
        Require(schedule.Form is null || IsObject(schedule.Form), "form", "Значения формы не читаются");
        return problems;

        void Require(bool valid, string member, string message)
        {
            if (!valid)
            {
                problems.Add((member, message));
            }
        }
    }

    /// <exception cref="OutOfScopeException">The person does not answer for the municipality.</exception>
    public Task<EditResult> AddAsync(Schedule schedule, CancellationToken cancellation = default)
    {
        Guard(schedule.MunicipalityId, schedule.Id);
        return new SchoolEditor(context).AddAsync(schedule, cancellation);
    }

    /// <exception cref="OutOfScopeException">The person does not answer for the municipality.</exception>
    public Task<EditResult> ChangeAsync(Schedule schedule, int revision, CancellationToken cancellation = default)
    {
        Guard(schedule.MunicipalityId, schedule.Id);
        return new SchoolEditor(context).ChangeAsync(schedule, revision, cancellation);
    }

    /// <summary>False: there is no such schedule for this person.</summary>
    public async Task<bool> RemoveAsync(string id, CancellationToken cancellation = default)
    {
        context.DemandChange("schedules", id);
        if (await context.Schedules.SingleOrDefaultAsync(s => s.Id == id, cancellation) is not { } schedule)
        {
            return false;
        }

        context.Schedules.Remove(schedule);
        await context.SaveChangesAsync(cancellation);
        return true;
    }

    private void Guard(string municipality, string id)
    {
        context.DemandChange("schedules", id);
        if (!context.Covers(municipality))
        {
            throw new OutOfScopeException("schedules", id);
        }
    }

    private static bool IsSelection(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<BatchSelection>(text) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsObject(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

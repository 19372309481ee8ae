using System.Globalization;
using System.Text.Json;
using DocGen.Data.Editing;
using DocGen.Data.Storage;
using DocGen.Jobs.Batches;
using DocGen.Jobs.Production;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace DocGen.Jobs.Scheduling;

/// <summary>Asks for the batch of a schedule. The batch's id follows from the schedule and the moment: however often it fires, one batch.</summary>
internal sealed class RecurringJob(SchoolStore store, AskBatch ask) : IJob
{
    public const string Group = "schedules";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var data = store.Open("docgen worker");
        if (await data.Schedules.SingleOrDefaultAsync(s => s.Id == context.JobDetail.Key.Name, cancellationToken) is not { Enabled: true } schedule)
        {
            return;
        }

        var moment = context.ScheduledFireTimeUtc ?? context.FireTimeUtc;
        JsonElement? form = schedule.Form is null ? null : Snapshot.Read(schedule.Form);
        try
        {
            await ask.RunAsync(
                new(schedule.KindId, JsonSerializer.Deserialize<BatchSelection>(schedule.Selection)! with { MunicipalityId = schedule.MunicipalityId }, schedule.Formats.Split(','))
                {
                    Id = string.Create(CultureInfo.InvariantCulture, $"{schedule.Id}-{moment.UtcDateTime:yyyyMMddHHmm}"),
                    Title = schedule.Title,
                    Form = form,
                    ScheduleId = schedule.Id,
                    AsOf = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(schedule.TimeZone)).DateTime),
                },
                $"расписание «{schedule.Title}»",
                cancellationToken);
        }
        catch (DbUpdateException taken) when (ConstraintFailure.Of(taken) == EditFailure.AlreadyExists)
        {
            // Asked for at this moment already.
        }

        schedule.LastRun = moment;
        await data.SaveChangesAsync(cancellationToken);
    }
}

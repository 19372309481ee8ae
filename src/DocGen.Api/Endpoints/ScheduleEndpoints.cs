using DocGen.Api.Access;
using DocGen.Api.Features.Schedules;
using DocGen.Data.Production;

namespace DocGen.Api.Endpoints;

/// <summary>Production that recurs.</summary>
internal static class ScheduleEndpoints
{
    public static void MapSchedules(this RouteGroupBuilder api)
    {
        api.MapGet("/schedules", async (ScheduleDesk desk, CancellationToken cancellation) => Results.Ok(await desk.ListAsync(cancellation))).Needs(Permission.Batch);
        api.MapGet("/schedules/{id}", async (string id, HttpContext http, ScheduleDesk desk) => Revision.Show(http, await desk.FindAsync(id))).Needs(Permission.Batch);
        api.MapPost("/schedules", async (Schedule schedule, HttpContext http, ScheduleDesk desk, CancellationToken cancellation) =>
            Wrong(desk, schedule) ?? Revision.Answer(http, await desk.AddAsync(schedule, cancellation), StatusCodes.Status201Created, $"/api/v1/schedules/{schedule.Id}"))
            .Needs(Permission.Batch).Idempotent();
        api.MapPut("/schedules/{id}", async (string id, Schedule schedule, HttpContext http, ScheduleDesk desk, CancellationToken cancellation) =>
            Wrong(desk, schedule) ?? (schedule.Id == id
                ? await Revision.ChangeAsync(http, revision => desk.ChangeAsync(schedule, revision, cancellation))
                : Problem.Wrong(new ProblemPlace("DG7426", "$.id", "Обозначение расписания не меняется")))).Needs(Permission.Batch);
        api.MapDelete("/schedules/{id}", async (string id, ScheduleDesk desk, CancellationToken cancellation) =>
            await desk.RemoveAsync(id, cancellation) ? Results.NoContent() : Problem.NotFound).Needs(Permission.Batch);
    }

    private static Problem? Wrong(ScheduleDesk desk, Schedule schedule) =>
        desk.Problems(schedule) is { Count: > 0 } problems ? Problem.Wrong([.. problems.Select(p => new ProblemPlace("DG7426", $"$.{p.Member}", p.Message))]) : null;
}

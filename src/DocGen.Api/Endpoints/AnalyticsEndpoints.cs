using DocGen.Api.Features.Analytics;
using DocGen.Jobs.Production;

namespace DocGen.Api.Endpoints;

/// <summary>Findings and figures, each figure with its rule and its rows.</summary>
internal static class AnalyticsEndpoints
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public static void MapAnalytics(this RouteGroupBuilder api)
    {
        api.MapGet("/organizations/{id}/findings", async (string id, Analyse analyse, CancellationToken cancellation) =>
            await analyse.FindingsAsync(id, cancellation) is { } found ? Results.Ok(found) : Problem.NotFound);
        api.MapGet("/programmes/{id}/findings", async (string id, Analyse analyse, CancellationToken cancellation) =>
            await analyse.ProgrammeFindingsAsync(id, cancellation) is { } found ? Results.Ok(found) : Problem.NotFound);
        api.MapGet("/analytics/schools/{id}", async (string id, int? year, DateOnly? asOf, Analyse analyse, ProductionOptions options, TimeProvider clock, CancellationToken cancellation) =>
            Of(year, asOf, options.Today(clock)) is var (list, day) ? Shown(await analyse.SchoolAsync(id, list, day, cancellation)) : WrongYear);
        api.MapGet("/analytics/districts/{id}", async (string id, int? year, DateOnly? asOf, Analyse analyse, ProductionOptions options, TimeProvider clock, CancellationToken cancellation) =>
            Of(year, asOf, options.Today(clock)) is var (list, day) ? Shown(await analyse.DistrictAsync(id, list, day, cancellation)) : WrongYear);
    }

    private static Problem WrongYear => Problem.Wrong(new ProblemPlace("DG7426", "year", $"Год — от {FirstYear} до {LastYear}"));

    private static IResult Shown(object? analysis) => analysis is null ? Problem.NotFound : Results.Ok(analysis);

    private static (int Year, DateOnly Day)? Of(int? year, DateOnly? asOf, DateOnly today)
    {
        var day = asOf ?? today;
        var list = year ?? day.Year;
        return list is >= FirstYear and <= LastYear && day.Year is >= FirstYear and <= LastYear ? (list, day) : null;
    }
}

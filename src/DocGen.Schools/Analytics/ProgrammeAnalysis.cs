using DocGen.Schools.Programmes;

namespace DocGen.Schools.Analytics;

/// <summary>What a programme has reached by a date.</summary>
public sealed record ProgrammeAnalysis(string ProgrammeId)
{
    public required IReadOnlyList<IndicatorAttainment> Indicators { get; init; }

    public required RoadmapProgress Roadmap { get; init; }

    public required IReadOnlyList<PartyOverdue> OverdueByParty { get; init; }

    public static ProgrammeAnalysis Of(Programme programme, ResponsibleReader reader, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var progress = RoadmapProgress.Of(ProgrammeRoadmap.Rows(programme), asOf, ProgrammeTerm.Of(programme));
        return new(programme.Id)
        {
            Indicators = [.. ProgrammeIndicators.Of(programme).Select(i => IndicatorAttainment.Of(i, asOf))],
            Roadmap = progress,
            OverdueByParty = progress.OverdueByParty(reader),
        };
    }
}

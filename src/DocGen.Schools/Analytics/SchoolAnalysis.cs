using DocGen.Schools.Results;

namespace DocGen.Schools.Analytics;

/// <summary>All that the analytical note of a school tells, each part with the rows it comes from.</summary>
/// <param name="Year">The year of the list whose status is told; results of the two years before it and of the year itself are shown, and totals of one year more.</param>
public sealed record SchoolAnalysis(string SchoolId, int Year, DateOnly AsOf)
{
    /// <summary>Status in the list of the year and of the year before.</summary>
    public required IReadOnlyList<ShnorStatus> Statuses { get; init; }

    /// <summary>Results by year, then procedure.</summary>
    public required IReadOnlyList<ProcedureAnalysis> Results { get; init; }

    /// <summary>All procedures together by year, ascending; only years with results.</summary>
    public required IReadOnlyList<YearTotal> Totals { get; init; }

    /// <summary>The latest profile not later than the year; null when there is none.</summary>
    public RiskProfile? RiskProfile { get; init; }

    /// <summary>Shares by year; empty when nobody gave statistics.</summary>
    public required IReadOnlyList<TeacherShares> Teachers { get; init; }

    public required IReadOnlyList<ProgrammeAnalysis> Programmes { get; init; }
}

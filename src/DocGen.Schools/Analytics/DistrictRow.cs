namespace DocGen.Schools.Analytics;

/// <summary>A school in the district's table.</summary>
public sealed record DistrictRow(string SchoolId)
{
    public required ShnorStatus Status { get; init; }

    /// <summary>Low results among all procedures of the last year of results; null without results.</summary>
    public int? LowProcedures { get; init; }

    /// <summary>Percent of «2» or below the minimum over all procedures of that year, weighted by participants.</summary>
    public required Figure LowShare { get; init; }

    /// <summary>All procedures together, for the two years before the list; only years with results.</summary>
    public required IReadOnlyList<YearTotal> Totals { get; init; }

    /// <summary>The roadmaps of the school's programmes; empty without any.</summary>
    public required IReadOnlyList<RoadmapProgress> Roadmaps { get; init; }

    /// <summary>Overdue rows over all programmes of the school; null without a roadmap.</summary>
    public int? OverdueRows { get; init; }

    /// <summary>Schools that mentor this one.</summary>
    public required IReadOnlyList<string> MentorIds { get; init; }
}

namespace DocGen.Schools.Analytics;

/// <summary>Entries to and exits from the list between two years, as school ids.</summary>
public sealed record ShnorMovement(int FromYear, int ToYear)
{
    public required IReadOnlyList<string> Entered { get; init; }

    public required IReadOnlyList<string> Left { get; init; }

    public required IReadOnlyList<string> Stayed { get; init; }

    /// <summary>No data in one of the years.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }
}

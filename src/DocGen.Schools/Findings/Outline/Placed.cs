namespace DocGen.Schools.Findings.Outline;

/// <summary>A part of a programme with its JSON path.</summary>
public sealed record Placed<T>(T Value, string Path)
{
    /// <summary>Stands in the passport.</summary>
    public bool InPassport { get; init; }

    /// <summary>Role of the part: its own, or that of the section or passport row it stands in.</summary>
    public string? Role { get; init; }

    /// <summary>Path of the section that holds the part; the programme's path at the top level.</summary>
    public string SectionPath { get; init; } = string.Empty;
}

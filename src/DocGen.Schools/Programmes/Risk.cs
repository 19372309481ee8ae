namespace DocGen.Schools.Programmes;

/// <summary>A risk factor that the programme undertakes to lower.</summary>
public sealed record Risk(string Id, string Name)
{
    /// <summary>The direction of work that answers the risk.</summary>
    public string? Direction { get; init; }

    public IReadOnlyList<string> Measures { get; init; } = [];

    public IReadOnlyList<string> ExpectedResults { get; init; } = [];
}

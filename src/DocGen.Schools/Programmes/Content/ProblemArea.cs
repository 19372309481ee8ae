namespace DocGen.Schools.Programmes.Content;

/// <summary>One area of the matrix, with the areas it splits into (teaching and management).</summary>
/// <param name="Title">«Внешняя среда», «Внутренняя среда», «Качество школьных процессов»…</param>
public sealed record ProblemArea(string Title)
{
    public IReadOnlyList<ListEntry> Problems { get; init; } = [];

    public IReadOnlyList<ProblemArea> Areas { get; init; } = [];
}

namespace DocGen.Schools.Programmes;

/// <summary>A correction of the programme.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Reason">Why it was corrected, for people.</param>
public sealed record ProgrammeVersion(int Number, DateOnly Date, string Reason)
{
    public string? AuthorId { get; init; }
}

namespace DocGen.Schools.Analytics;

/// <summary>One procedure of one year summed over schools that all have sound counts: what a mean of many schools is made of when their rows are not at hand.</summary>
/// <param name="Schools">Schools with a result.</param>
/// <param name="Participants">Of all of them.</param>
/// <param name="BelowMinimum">Number of «2» or of those below the minimum, of all of them.</param>
public sealed record ProcedureTotal(ProcedureKey Key, int Year, int Schools, int Participants, int BelowMinimum);

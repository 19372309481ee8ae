namespace DocGen.Schools.Results;

/// <summary>Where a row of data came from.</summary>
/// <param name="Row">Row of the sheet, from 1; null where the source has no rows.</param>
public sealed record SourceReference(string File, string? Sheet = null, int? Row = null);

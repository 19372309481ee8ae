namespace DocGen.Data.Merging;

/// <summary>A stored row and what it becomes.</summary>
/// <param name="Revision">The revision that was read; another one at the time of writing is a conflict.</param>
public sealed record RowChange<T>(T From, T To, int Revision);

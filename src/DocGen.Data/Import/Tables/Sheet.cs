namespace DocGen.Data.Import.Tables;

/// <summary>One table of a file.</summary>
/// <param name="Name">Null for CSV.</param>
/// <param name="Rows">From row 1; a cell covered by a merged one has its value.</param>
internal sealed record Sheet(string? Name, IReadOnlyList<Cell[]> Rows);

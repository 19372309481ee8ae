namespace DocGen.Schools.Programmes.Content;

/// <param name="Cells">Cells as typed, one a column.</param>
public sealed record ExamTableRow(IReadOnlyList<string> Cells);

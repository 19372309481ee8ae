namespace DocGen.Schools.Programmes.Content;

/// <summary>Exam results as the programme prints them. Without rows the template prints the school's registered results.</summary>
public sealed record ExamTable : Block
{
    public IReadOnlyList<string> Columns { get; init; } = [];

    public IReadOnlyList<ExamTableRow> Rows { get; init; } = [];
}

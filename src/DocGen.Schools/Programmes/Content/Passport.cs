namespace DocGen.Schools.Programmes.Content;

/// <summary>The programme passport. Set, order and labels of the rows are data. Without rows the block shows the programme's own passport.</summary>
public sealed record Passport : Block
{
    public IReadOnlyList<PassportRow> Rows { get; init; } = [];
}

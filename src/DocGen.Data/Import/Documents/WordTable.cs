namespace DocGen.Data.Import.Documents;

/// <param name="Rows">Rows by columns of the grid: a merged cell stands in each of the places that it covers.</param>
internal sealed record WordTable(IReadOnlyList<IReadOnlyList<WordCell>> Rows) : WordPart
{
    public override int Weight { get; } = (int)Math.Min(Heaviest, Rows.Sum(row => row.Sum(cell => cell.Weight)));
}

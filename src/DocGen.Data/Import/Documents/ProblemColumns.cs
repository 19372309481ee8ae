using DocGen.Schools.Programmes.Content;

namespace DocGen.Data.Import.Documents;

/// <summary>Takes a table for a matrix of problems when its header is areas side by side; one over several columns is divided by the row below it.</summary>
internal static class ProblemColumns
{
    private static readonly string[] Areas = ["внешн", "внутренн", "процесс"];

    /// <summary>Null when the table is something else.</summary>
    public static ProblemMatrix? Read(WordTable table)
    {
        if (table.Rows.Count < 2 || table.Rows.Any(row => row.Count != table.Rows[0].Count))
        {
            return null;
        }

        var head = table.Rows[0];
        var areas = head.Distinct<WordCell>(ReferenceEqualityComparer.Instance).ToList();
        if (areas.Count < 2 || areas.Exists(cell => cell.Text.Length == 0) || areas.Count(cell => Array.Exists(Areas, word => cell.Text.Contains(word, StringComparison.OrdinalIgnoreCase))) < 2)
        {
            return null;
        }

        var divided = areas.Count < head.Count;
        return new() { Areas = [.. areas.Select(area => Area(table, area, divided))] };
    }

    private static ProblemArea Area(WordTable table, WordCell area, bool divided)
    {
        var columns = Enumerable.Range(0, table.Rows[0].Count).Where(i => ReferenceEquals(table.Rows[0][i], area)).ToList();
        return columns.Count == 1
            ? new(area.Text) { Problems = Problems(table, columns[0], 1) }
            : new(area.Text) { Areas = [.. columns.Select(i => new ProblemArea(table.Rows[1][i].Text) { Problems = Problems(table, i, divided ? 2 : 1) })] };
    }

    /// <remarks>A header that goes down over the row of parts, and a cell over several rows, stand in each row: they are one cell.</remarks>
    private static List<ListEntry> Problems(WordTable table, int column, int from) =>
    [
        .. table.Rows.Skip(from).Select(row => row[column]).Distinct<WordCell>(ReferenceEqualityComparer.Instance).Where(cell => !ReferenceEquals(cell, table.Rows[0][column]))
            .SelectMany(cell => cell.Parts.OfType<WordParagraph>()).Where(p => p.Text.Length > 0).Select(p => new ListEntry(p.Text) { Marker = p.Marker }),
    ];
}

using DocGen.Data.Import.Documents;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Data.Import;

/// <summary>Reads a table that a person copied from Excel or Word as rows of a roadmap, by the same rules as a table of a Word file.</summary>
public static class PastedRoadmap
{
    private const int HeaderRows = 3;

    /// <param name="cells">Rows of cells; a cell that spans its row is the only one in it, or the only one with text.</param>
    /// <param name="columns">What the cells are, in order, where the table brings no header of its own.</param>
    /// <returns>Groups with their rows; empty when there is nothing in the table.</returns>
    public static IReadOnlyList<RoadmapGroup> Read(IReadOnlyList<IReadOnlyList<string>> cells, IReadOnlyList<Column> columns)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(columns);
        var rows = cells.Where(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell))).ToList();
        if (rows.Count == 0)
        {
            return [];
        }

        var width = Math.Max(columns.Count, rows.Max(row => row.Count));
        var own = RoadmapTable.Read(new([.. rows.Take(HeaderRows).Select(row => Row(row, width))])) is not null;
        return RoadmapTable.Read(new([.. (own ? [] : new[] { Row(Header(rows, columns), width) }), .. rows.Select(row => Row(row, width))]))?.Groups ?? [];
    }

    /// <summary>The roadmap's own columns; without the number when the table does not begin with one.</summary>
    private static string[] Header(List<IReadOnlyList<string>> rows, IReadOnlyList<Column> columns)
    {
        var numbered = rows.Count(row => row.Count > 1 && IsNumber(row[0])) * 2 >= rows.Count(row => row.Count > 1);
        return [.. columns.Where(column => numbered || column.Key != RoadmapColumn.Number).Select(column => Name(column))];
    }

    private static string Name(Column column) => column.Key switch
    {
        RoadmapColumn.Number => "№",
        RoadmapColumn.Event => "Мероприятие",
        RoadmapColumn.Deadline => "Срок",
        RoadmapColumn.Responsible => "Ответственный",
        RoadmapColumn.ExpectedResult => "Результат",
        _ => column.Label ?? column.Key,
    };

    private static bool IsNumber(string cell) => cell.Trim() is { Length: > 0 and < 12 } text && text.All(c => char.IsAsciiDigit(c) || c is '.' or ')' or ' ');

    private static WordCell[] Row(IReadOnlyList<string> cells, int width)
    {
        var filled = cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Distinct(StringComparer.Ordinal).ToList();
        if (filled.Count == 1 && width > 1)
        {
            return [.. Enumerable.Repeat(Cell(filled[0]), width)];
        }

        return [.. Enumerable.Range(0, width).Select(at => at < cells.Count ? Cell(cells[at]) : WordCell.Empty)];
    }

    private static WordCell Cell(string text) => new([.. text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(line => new WordParagraph(line, 0, null, 0))]);
}

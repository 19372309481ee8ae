namespace DocGen.Templates.Russian.Grammar;

/// <summary>
/// Rules as data, one a line: <c>patterns | endings</c> or <c>patterns | tag | endings</c>; lines with # are remarks.
/// The first row that matches wins, so exceptions stand above rules.
/// </summary>
internal sealed class EndingTable
{
    private readonly List<(EndingPattern Pattern, EndingRow Row)> rules = [];

    private EndingTable()
    {
    }

    /// <param name="parts">Texts of rows, searched in this order.</param>
    public static EndingTable Parse(params string[] parts)
    {
        var table = new EndingTable();
        foreach (var line in parts.SelectMany(p => p.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (line[0] != '#')
            {
                table.Add(line.Split('|', StringSplitOptions.TrimEntries));
            }
        }

        return table;
    }

    /// <returns>The first row that matches the word, or null.</returns>
    public EndingRow? Find(string word)
    {
        var lower = word.ToLowerInvariant();
        foreach (var (pattern, row) in rules)
        {
            if (pattern.Matches(lower))
            {
                return row;
            }
        }

        return null;
    }

    private void Add(string[] columns)
    {
        var row = new EndingRow(columns.Length == 3 ? columns[1] : "", Paradigm.Parse(columns[^1]));
        foreach (var pattern in columns[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            rules.Add((EndingPattern.Parse(pattern), row));
        }
    }
}

using System.Text.RegularExpressions;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Data.Import.Documents;

/// <summary>Takes a table for a roadmap when its header names what is done and by whom or when.</summary>
internal static partial class RoadmapTable
{
    private static readonly (string Word, string Key)[] Words =
    [
        ("мероприят", RoadmapColumn.Event), ("действи", RoadmapColumn.Event), ("содержание", RoadmapColumn.Event), ("срок", RoadmapColumn.Deadline), ("дата", RoadmapColumn.Deadline),
        ("ответствен", RoadmapColumn.Responsible), ("исполнител", RoadmapColumn.Responsible), ("результат", RoadmapColumn.ExpectedResult), ("№", RoadmapColumn.Number), ("п/п", RoadmapColumn.Number),
    ];

    /// <summary>Null when the table is something else.</summary>
    public static Roadmap? Read(WordTable table)
    {
        var header = table.Rows.Take(3).Select(Columns).ToList().FindIndex(IsHeader);
        if (header < 0)
        {
            return null;
        }

        var columns = Columns(table.Rows[header]);
        List<(RoadmapGroup Group, List<RoadmapRow> Rows)> groups = [];
        foreach (var cells in table.Rows.Skip(header + 1).Where(row => row.Any(cell => cell.Text.Length > 0)))
        {
            if (Spanning(cells) is { } title)
            {
                groups.Add((Group(title), []));
                continue;
            }

            if (groups.Count == 0)
            {
                groups.Add((new(), []));
            }

            groups[^1].Rows.Add(Row(cells, columns));
        }

        return new() { Columns = columns, Groups = [.. groups.Select(g => g.Group with { Items = Nested(g.Rows) })] };
    }

    private static bool IsHeader(IReadOnlyList<Column> columns)
    {
        var keys = columns.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        return keys.Contains(RoadmapColumn.Event) && (keys.Contains(RoadmapColumn.Deadline) || keys.Contains(RoadmapColumn.Responsible));
    }

    private static List<Column> Columns(IReadOnlyList<WordCell> row)
    {
        List<Column> columns = [];
        foreach (var label in row.Select(cell => cell.Text))
        {
            var key = Words.FirstOrDefault(word => label.Contains(word.Word, StringComparison.OrdinalIgnoreCase)).Key;
            columns.Add(new(key is null || columns.Exists(c => c.Key == key) ? $"column_{columns.Count + 1}" : key, label));
        }

        return columns;
    }

    /// <summary>The text of a row that is one cell over all columns.</summary>
    private static string? Spanning(IReadOnlyList<WordCell> cells) => cells.Count > 0 && cells.All(cell => ReferenceEquals(cell, cells[0])) ? cells[0].Text : null;

    private static RoadmapGroup Group(string title)
    {
        var match = GroupTitle().Match(title);
        return match.Success
            ? new() { Label = match.Groups["label"].Value, Number = match.Groups["number"].Value, Title = match.Groups["title"].Value }
            : new() { Title = title };
    }

    private static RoadmapRow Row(IReadOnlyList<WordCell> cells, List<Column> columns)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        for (var c = 0; c < Math.Min(cells.Count, columns.Count); c++)
        {
            texts[columns[c].Key] = cells[c].Text;
        }

        string? Take(string key) => texts.Remove(key, out var text) && text.Length > 0 ? text : null;
        return new(Take(RoadmapColumn.Event) ?? "")
        {
            Number = Take(RoadmapColumn.Number),
            Deadline = Take(RoadmapColumn.Deadline) is { } term ? FuzzyPeriod.Read(term) : null,
            Responsible = Take(RoadmapColumn.Responsible) is { } party ? new(party) : null,
            ExpectedResult = Take(RoadmapColumn.ExpectedResult),
            Cells = texts.Where(cell => cell.Value.Length > 0).ToDictionary(StringComparer.Ordinal),
        };
    }

    /// <summary>3.4.1 goes under 3.4.</summary>
    private static List<RoadmapRow> Nested(List<RoadmapRow> rows)
    {
        List<RoadmapRow> nested = [];
        foreach (var row in rows)
        {
            if (nested.Count > 0 && nested[^1].Number?.TrimEnd('.') is { Length: > 0 } above && row.Number?.StartsWith(above + ".", StringComparison.Ordinal) == true
                && row.Number.TrimEnd('.') != above && above.Contains('.', StringComparison.Ordinal))
            {
                nested[^1] = nested[^1] with { Items = [.. nested[^1].Items, row] };
            }
            else
            {
                nested.Add(row);
            }
        }

        return nested;
    }

    [GeneratedRegex(@"^(?<label>Задача|Направление|Этап|Раздел)\s*№?\s*(?<number>[0-9]+(?:\.[0-9]+)*)\s*[.:)–—-]*\s*(?<title>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex GroupTitle();
}

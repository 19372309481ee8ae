using System.Text.RegularExpressions;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Data.Import.Documents;

/// <summary>Takes a table for indicators when its header names them and a value, and every column is known: nothing of it is lost.</summary>
internal static partial class IndicatorColumns
{
    private static readonly (string Word, string Key)[] Words =
    [
        ("исходн", "baseline"), ("базов", "baseline"), ("целев", "target"), ("планов", "target"), ("ожидаем", "target"), ("единиц", "unit"), ("ед.", "unit"),
        ("источник", "source"), ("срок", "term"), ("показател", "indicator"), ("индикатор", "indicator"), ("№", "number"), ("п/п", "number"),
    ];

    /// <summary>Null when the table is something else.</summary>
    public static IndicatorTable? Read(WordTable table)
    {
        if (table.Rows.Count < 2)
        {
            return null;
        }

        var columns = table.Rows[0].Select(cell => KeyOf(cell.Text)).ToList();
        if (columns.Contains(null) || columns.Distinct(StringComparer.Ordinal).Count() != columns.Count
            || !columns.Contains("indicator") || !(columns.Contains("target") || columns.Contains("baseline")))
        {
            return null;
        }

        return new()
        {
            Columns = [.. columns.Select((key, i) => new Column(key!, table.Rows[0][i].Text))],
            Items = [.. table.Rows.Skip(1).Where(row => row.Any(cell => cell.Text.Length > 0)).Select(row => Row(row, columns))],
        };
    }

    /// <remarks>«Целевой показатель» is the indicator; «Целевое значение показателя» is its target.</remarks>
    private static string? KeyOf(string label) =>
        TargetIndicator().IsMatch(label) ? "indicator" : Words.FirstOrDefault(word => label.Contains(word.Word, StringComparison.OrdinalIgnoreCase)).Key;

    private static Indicator Row(IReadOnlyList<WordCell> cells, List<string?> columns)
    {
        string? Text(string key) => columns.IndexOf(key) is >= 0 and var at && at < cells.Count && cells[at].Text is { Length: > 0 } text ? text : null;
        return new(Text("indicator") ?? "")
        {
            Number = Text("number"),
            Unit = Text("unit"),
            Baseline = Text("baseline") is { } from ? new(from) : null,
            Target = Text("target") is { } to ? new(to) : null,
            Due = Text("term") is { } term ? FuzzyPeriod.Read(term) : null,
            Source = Text("source"),
        };
    }

    [GeneratedRegex(@"целев\p{L}+\s+(?:показател|индикатор)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TargetIndicator();
}

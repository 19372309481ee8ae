using System.Text.Json.Nodes;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Jobs.Sources.Content;

/// <summary>The table of indicators.</summary>
internal static class IndicatorSource
{
    private static readonly (string Key, string Label, Func<Indicator, string?> Value)[] Known =
    [
        ("number", "№", i => i.Number),
        ("indicator", "Показатель", i => i.Name),
        ("unit", "Ед. изм.", i => i.Unit),
        ("baseline", "Исходное значение", i => i.Baseline?.Text),
        ("target", "Целевое значение", i => i.Target?.Text),
        ("term", "Срок", i => i.Due?.Text),
        ("source", "Источник данных", i => i.Source),
    ];

    public static JsonObject Table(IndicatorTable table)
    {
        var columns = Columns(table);
        return Members.Of(
            ("type", "indicators"),
            ("header", table.HeaderShown ? null : JsonValue.Create(false)),
            ("columns", Members.List(columns.Select(ColumnSource.Of))),
            ("items", Members.List(table.Items.Select(indicator => Row(indicator, columns)))));
    }

    private static JsonObject Row(Indicator indicator, List<Column> columns)
    {
        var row = new JsonObject();
        foreach (var column in columns)
        {
            if (Array.Find(Known, k => k.Key == column.Key).Value?.Invoke(indicator) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                row[column.Key] = text;
            }
        }

        return row;
    }

    /// <summary>The table's own columns, then those of the values that have none.</summary>
    private static List<Column> Columns(IndicatorTable table)
    {
        List<Column> columns = [.. table.Columns.Select(c => c with { Key = Key(c.Key) }).DistinctBy(c => c.Key, StringComparer.Ordinal)];
        foreach (var (key, label, value) in Known)
        {
            if (!columns.Exists(c => c.Key == key) && table.Items.Any(i => !string.IsNullOrWhiteSpace(value(i))))
            {
                var place = columns.Count > 0 && key is not "number" ? columns.Count : columns.Count > 0 ? 0 : columns.Count;
                columns.Insert(place, new(key, label));
            }
        }

        return [.. columns.Select(c => string.IsNullOrWhiteSpace(c.Label) ? c with { Label = Label(c.Key) } : c)];
    }

    private static string Label(string key) => Array.Find(Known, k => k.Key == key).Label ?? "—";

    private static string Key(string key) => key switch
    {
        "name" => "indicator",
        "deadline" or "due" => "term",
        _ => ColumnSource.Key(key),
    };
}

using System.Text.Json.Nodes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Jobs.Sources.Content;

/// <summary>A roadmap in the shape of the definition «roadmap»: sub-rows follow their row, under its columns.</summary>
internal static class RoadmapSource
{
    private static readonly (string Key, string Label, Func<RoadmapRow, string?> Value)[] Known =
    [
        ("number", "№", r => r.Number),
        ("event", "Мероприятие", r => r.Event),
        ("term", "Срок", r => r.Deadline?.Text),
        ("responsible", "Ответственный", r => r.Responsible?.Text),
        ("result", "Ожидаемый результат", r => r.ExpectedResult),
    ];

    /// <summary>Null for a roadmap without rows.</summary>
    public static JsonObject? Of(Roadmap roadmap)
    {
        var rows = roadmap.Groups.SelectMany(g => Flat(g.Items)).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var columns = Columns(roadmap, rows);
        var table = Members.Of(
            ("header", roadmap.HeaderShown ? null : JsonValue.Create(false)), ("columns", Members.List(columns.Select(ColumnSource.Of))));
        var groups = roadmap.Groups.Where(g => g.Items.Count > 0).ToList();
        if (groups is [{ Title: null or "", Number: null or "", Label: null or "" }])
        {
            table["items"] = Rows(groups[0], columns);
        }
        else
        {
            table["groups"] = Members.List(groups.Select(g => Group(g, columns)));
        }

        return table;
    }

    /// <summary>Members of a table, free to stand in another object.</summary>
    public static (string Name, JsonNode? Value)[] Pairs(JsonObject table) => [.. table.Select(member => (member.Key, member.Value?.DeepClone()))];

    private static JsonObject Group(RoadmapGroup group, List<Column> columns)
    {
        var number = string.IsNullOrWhiteSpace(group.Label) ? group.Number
            : string.IsNullOrWhiteSpace(group.Number) ? group.Label
            : $"{group.Label} {group.Number.TrimEnd('.')}.";
        return Members.Of(("number", Members.Text(number)), ("title", Members.Text(group.Title)), ("items", Rows(group, columns)));
    }

    private static JsonArray Rows(RoadmapGroup group, List<Column> columns) => Members.List(Flat(group.Items).Select(row => Row(row, columns)));

    private static JsonObject Row(RoadmapRow row, List<Column> columns)
    {
        var result = new JsonObject();
        foreach (var column in columns)
        {
            if (Value(row, column.Key) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                result[column.Key] = text;
            }
        }

        return result;
    }

    private static string? Value(RoadmapRow row, string key) => Array.Find(Known, k => k.Key == key).Value is { } known
        ? known(row)
        : row.Cells.FirstOrDefault(cell => Key(cell.Key) == key).Value;

    private static IEnumerable<RoadmapRow> Flat(IReadOnlyList<RoadmapRow> rows) => rows.SelectMany(row => Flat(row.Items).Prepend(row));

    /// <summary>The roadmap's own columns, then those of the values that have none.</summary>
    private static List<Column> Columns(Roadmap roadmap, List<RoadmapRow> rows)
    {
        List<Column> columns = [.. roadmap.Columns.Select(c => c with { Key = Key(c.Key) }).DistinctBy(c => c.Key, StringComparer.Ordinal)];
        foreach (var (key, label, value) in Known)
        {
            if (!columns.Exists(c => c.Key == key) && rows.Exists(r => !string.IsNullOrWhiteSpace(value(r))))
            {
                columns.Insert(key == "number" ? 0 : columns.Count, new(key, label));
            }
        }

        foreach (var key in rows.SelectMany(r => r.Cells.Keys).Select(Key).Distinct(StringComparer.Ordinal).Where(k => !columns.Exists(c => c.Key == k)))
        {
            columns.Add(new(key));
        }

        return [.. columns.Select(c => string.IsNullOrWhiteSpace(c.Label) ? c with { Label = Array.Find(Known, k => k.Key == c.Key).Label } : c)];
    }

    private static string Key(string key) => key switch
    {
        RoadmapColumn.Deadline => "term",
        RoadmapColumn.ExpectedResult => "result",
        _ => ColumnSource.Key(key),
    };
}

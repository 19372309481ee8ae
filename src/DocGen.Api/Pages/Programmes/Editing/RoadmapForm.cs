using System.Globalization;
using System.Text.Json;
using DocGen.Data.Import;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>Reads the grid's form: columns of values, a line a place.</summary>
internal static class RoadmapForm
{
    private const int MostCells = 20_000;

    public static List<RoadmapLine> Read(TypedForm form, IReadOnlyList<Column> columns)
    {
        List<RoadmapLine> lines = [];
        for (var i = 0; i < form.Count("line"); i++)
        {
            var id = form.At("row_id", i);
            var place = i;
            lines.Add(new(form.At("line", i) == "group", Depth(form.At("depth", i)), form.At("text", i))
            {
                Id = id, Number = form.At("number", i), Label = form.At("group_label", i), TaskId = form.At("task", i), Deadline = form.At("deadline", i),
                Responsible = form.At("responsible", i), Result = form.At("result", i), Done = id is not null && form.Has("done", id),
                Cells = columns.Where(IsOwn).Select(column => (column.Key, Text: form.At($"x-{column.Key}", place))).Where(cell => cell.Text is not null)
                    .ToDictionary(cell => cell.Key, cell => cell.Text!, StringComparer.Ordinal),
            });
        }

        return lines;
    }

    /// <summary>A column without a place of its own in a row.</summary>
    public static bool IsOwn(Column column) =>
        column.Key is not (RoadmapColumn.Number or RoadmapColumn.Event or RoadmapColumn.Deadline or RoadmapColumn.Responsible or RoadmapColumn.ExpectedResult);

    /// <summary>The pasted table, from a script as JSON rows of cells, from a text box as lines with tabs; null when there is none.</summary>
    public static IReadOnlyList<RoadmapLine>? Pasted(TypedForm form, IReadOnlyList<Column> columns)
    {
        var cells = form["cells"] is { } json ? Cells(json) : form["pasted"] is { } text ? TabbedText.Read(text) : null;
        return cells is null || cells.Sum(row => row.Count) > MostCells ? null : RoadmapLines.Of(PastedRoadmap.Read(cells, columns));
    }

    private static List<List<string>>? Cells(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<List<List<string>>>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static int Depth(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var depth) ? Math.Clamp(depth, 0, 2) : 0;
}

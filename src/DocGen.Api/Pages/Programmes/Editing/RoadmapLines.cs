using DocGen.Schools.Programmes.Content;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>A roadmap as the lines of its grid, and back. What the grid does not show stays with the row of the same identity.</summary>
internal static class RoadmapLines
{
    public static IReadOnlyList<Column> Columns { get; } =
    [
        new(RoadmapColumn.Number, "№"), new(RoadmapColumn.Event, "Мероприятие"), new(RoadmapColumn.Deadline, "Срок"),
        new(RoadmapColumn.Responsible, "Ответственный"), new(RoadmapColumn.ExpectedResult, "Ожидаемый результат"),
    ];

    public static List<RoadmapLine> Of(IReadOnlyList<RoadmapGroup> groups)
    {
        List<RoadmapLine> lines = [];
        foreach (var group in groups)
        {
            if (lines.Count > 0 || group.Title is not null || group.Number is not null || group.TaskId is not null)
            {
                lines.Add(new(true, 0, group.Title) { Number = group.Number, Label = group.Label, TaskId = group.TaskId });
            }

            Add(lines, group.Items, 0);
        }

        return lines;
    }

    public static Roadmap Into(Roadmap roadmap, IReadOnlyList<RoadmapLine> lines)
    {
        var stored = roadmap.Groups.SelectMany(group => All(group.Items)).Where(row => row.Id is not null).ToLookup(row => row.Id!, StringComparer.Ordinal);
        List<RoadmapGroup> groups = [];
        for (var at = 0; at < lines.Count;)
        {
            var group = new RoadmapGroup();
            if (lines[at].IsGroup)
            {
                var line = lines[at++];
                group = new() { Number = line.Number, Label = line.Label, Title = line.Text, TaskId = line.TaskId };
            }

            groups.Add(group with { Items = Rows(lines, ref at, 0, stored) });
        }

        return roadmap with { Columns = roadmap.Columns.Count > 0 ? roadmap.Columns : Columns, Groups = groups };
    }

    private static void Add(List<RoadmapLine> lines, IReadOnlyList<RoadmapRow> rows, int depth)
    {
        foreach (var row in rows)
        {
            lines.Add(new(false, depth, row.Event)
            {
                Id = row.Id, Number = row.Number, Deadline = row.Deadline?.Text, Responsible = row.Responsible?.Text, Result = row.ExpectedResult, Done = row.Done, Cells = row.Cells, Row = row,
            });
            Add(lines, row.Items, depth + 1);
        }
    }

    private static List<RoadmapRow> Rows(IReadOnlyList<RoadmapLine> lines, ref int at, int depth, ILookup<string, RoadmapRow> stored)
    {
        List<RoadmapRow> rows = [];
        while (at < lines.Count && !lines[at].IsGroup && (lines[at].Depth >= depth || rows.Count == 0))
        {
            if (lines[at].Depth > depth && rows.Count > 0)
            {
                rows[^1] = rows[^1] with { Items = Rows(lines, ref at, depth + 1, stored) };
                continue;
            }

            rows.Add(Row(lines[at++], stored));
        }

        return rows;
    }

    private static RoadmapRow Row(RoadmapLine line, ILookup<string, RoadmapRow> stored)
    {
        var row = line.Id is { } id ? stored[id].FirstOrDefault() ?? new("") { Id = id } : new("");
        return row with
        {
            Event = line.Text ?? "",
            Number = line.Number,
            Deadline = MainModel.Term(row.Deadline, line.Deadline),
            Responsible = line.Responsible is null ? null : row.Responsible?.Text == line.Responsible ? row.Responsible : new(line.Responsible),
            ExpectedResult = line.Result,
            Done = line.Done,
            DoneOn = line.Done ? row.DoneOn : null,
            Cells = line.Cells,
            Items = [],
        };
    }

    private static IEnumerable<RoadmapRow> All(IReadOnlyList<RoadmapRow> rows) => rows.SelectMany(row => All(row.Items).Prepend(row));
}

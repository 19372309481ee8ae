using System.Text.Json.Nodes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Jobs.Sources.Content;

/// <summary>Exam results as a programme prints them: every row is as wide as the head.</summary>
internal static class ExamTableSource
{
    private const int LeastColumns = 2;

    public static IEnumerable<JsonObject> Of(ExamTable table)
    {
        var headed = table.Columns.Count > 0;
        var head = headed ? table.Columns : table.Rows[0].Cells;
        var rows = (headed ? table.Rows : table.Rows.Skip(1)).ToList();
        var width = Math.Max(LeastColumns, rows.Select(r => r.Cells.Count).Append(head.Count).Max());
        if (rows.Count == 0)
        {
            return [BlockSource.Paragraph(string.Join("; ", head.Where(cell => !string.IsNullOrWhiteSpace(cell))))];
        }

        var columns = Enumerable.Range(0, width).Select(i => i < head.Count && !string.IsNullOrWhiteSpace(head[i]) ? head[i] : "—");
        return
        [
            Members.Of(
                ("type", "exam_results"),
                ("columns", Members.List(columns.Select(c => JsonValue.Create(c)))),
                ("rows", Members.List(rows.Select(row => Cells(row, width))))),
        ];
    }

    private static JsonArray Cells(ExamTableRow row, int width) =>
        Members.List(Enumerable.Range(0, width).Select(i => i < row.Cells.Count ? JsonValue.Create(row.Cells[i]) : null));
}

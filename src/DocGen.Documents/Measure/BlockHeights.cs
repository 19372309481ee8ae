using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Measure;

/// <summary>Estimated heights, points.</summary>
internal static class BlockHeights
{
    /// <summary>Words do not fill lines to the end: about this share of a line is text.</summary>
    private const double Fill = 0.97;

    public static double Of(Block block, Typography look, double width) => block switch
    {
        Paragraph paragraph => Text(PlainText.Of(paragraph.Content), look.Of(paragraph.Role), width) + (paragraph.SpaceBefore?.Points ?? 0),
        Picture picture => Math.Min(picture.Height.Points, 700) + 12,
        Chart chart => Math.Min(chart.Height.Points, 700) + 12,
        QrCode code => code.Size.Points + 12 + (code.Caption is null ? 0 : Text(code.Caption, look.Caption, width)),
        _ => BlockLines.Of(block).Sum(line => Text(line, look.Mark, width / 2)) * (block is ApprovalMarks ? 0.7 : 1),
    };

    public static double Text(string text, TextLook style, double width) =>
        (Lines(text, style, width) * style.Size * style.LineSpacing * TextWidths.LineHeight) + style.SpaceBefore.Points + style.SpaceAfter.Points;

    public static double[] Rows(Table table, int[] widths, double size, Typography look)
    {
        const double Margins = 3.3;
        var walk = new SpanWalk(widths.Length);
        var heights = new double[table.Rows.Length];
        for (var index = 0; index < heights.Length; index++)
        {
            walk.Begin();
            foreach (var cell in table.Rows[index].Cells)
            {
                var column = walk.Place(cell);
                var width = widths.Skip(column).Take(cell.ColumnSpan).Sum() - (2 * look.Theme.CellPadding.Twips);
                var lines = cell.Blocks.SelectMany(BlockLines.Of).Sum(line => Text(line, Typography.TableText(size, cell.Heading), Math.Max(width / 20.0, 1)));
                heights[index] = Math.Max(heights[index], (lines / cell.RowSpan) + Margins);
            }
        }

        return heights;
    }

    private static double Lines(string text, TextLook style, double width) =>
        Math.Max(Math.Ceiling((TextWidths.Points(text, style.Size, style.Bold) + (style.Indent ? 35 : 0)) / (width * Fill)), 1);
}

using System.Runtime.InteropServices;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Measure;

/// <summary>How much room the content of a column wants, in twips, borders' padding included.</summary>
/// <param name="LongestWord">Width below which a word would have to be broken.</param>
/// <param name="Wish">Width that the whole content would like: its longest text, damped, since long text wraps well.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ColumnContents(double LongestWord, double Wish)
{
    private const double TwipsAPoint = 20;

    /// <summary>Text longer than this wraps; beyond it the wish grows as the square root.</summary>
    private const double Comfortable = 1500;

    public static ColumnContents[] Measure(Table table, Length padding, double fontSize)
    {
        var contents = new ColumnContents[table.Columns.Length];
        var walk = new SpanWalk(contents.Length);
        foreach (var row in table.Rows)
        {
            walk.Begin();
            foreach (var cell in row.Cells)
            {
                var column = walk.Place(cell);
                if (cell.ColumnSpan == 1 && column < contents.Length)
                {
                    Add(ref contents[column], cell, fontSize, (2 * padding.Twips) + 20);
                }
            }
        }

        return contents;
    }

    private static void Add(ref ColumnContents contents, TableCell cell, double size, int padding)
    {
        foreach (var block in cell.Blocks)
        {
            foreach (var line in BlockLines.Of(block))
            {
                var width = TextWidths.Points(line, size, cell.Heading) * TwipsAPoint;
                var wish = width <= Comfortable ? width : Math.Sqrt(width * Comfortable);
                contents = new ColumnContents(
                    Math.Max(contents.LongestWord, LongestWordOf(line, size, cell.Heading) + padding),
                    Math.Max(contents.Wish, wish + padding));
            }
        }
    }

    private static double LongestWordOf(string text, double size, bool bold)
    {
        var longest = 0.0;
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(' ', '-', '/');
            var word = end < 0 ? rest : rest[..(rest[end] == ' ' ? end : end + 1)];
            longest = Math.Max(longest, TextWidths.Points(word, size, bold));
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return longest * TwipsAPoint * 1.02;
    }
}

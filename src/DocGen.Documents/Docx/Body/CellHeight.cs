using System.Collections.Immutable;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Body;

/// <summary>A height that the content of a cell is unlikely to pass, from numbers of letters alone: no word is measured.</summary>
internal static class CellHeight
{
    /// <summary>Width of a letter as a share of the type size, a little more than the average Cyrillic one's.</summary>
    private const double LetterWidth = 0.55;

    /// <summary>Words leave the ends of lines empty, in narrow columns almost half of them.</summary>
    private const double Fill = 0.6;

    private const double LineHeight = 1.2;

    /// <summary>Indent of a list's text, twips.</summary>
    private const int ListIndent = 400;

    /// <param name="blocks">The content.</param>
    /// <param name="width">Room for text, twips; may be less than nothing.</param>
    /// <param name="size">Type size, points.</param>
    /// <returns>Points; infinite for a table within the cell, whose rows split by themselves.</returns>
    public static double Of(ImmutableArray<Block> blocks, int width, double size)
    {
        var height = 0.0;
        foreach (var block in blocks)
        {
            height += block switch
            {
                Paragraph paragraph => Text(paragraph.Content, width, size) + (paragraph.SpaceBefore?.Points ?? 0),
                Heading heading => 2 * Text(heading.Content, width, size),
                List list => Items(list, width - ListIndent, size),
                Picture picture => picture.Height.Points + size,
                PageBreak => 0,
                _ => double.PositiveInfinity,
            };
        }

        return height;
    }

    private static double Items(List list, int width, double size)
    {
        var height = 0.0;
        foreach (var item in list.Items)
        {
            height += Of(item.Blocks, width, size);
        }

        return height;
    }

    private static double Text(ImmutableArray<Inline> content, int width, double size)
    {
        var letters = Math.Max(width * Fill / (20 * LetterWidth * size), 1);
        var (count, breaks) = Count(content);
        return (Math.Ceiling(count / letters) + breaks + 1) * size * LineHeight;
    }

    /// <summary>Letters and line breaks; a footnote's letters count as well, since it takes its room from the same page.</summary>
    private static (int Letters, int Breaks) Count(ImmutableArray<Inline> content)
    {
        var letters = 0;
        var breaks = 0;
        foreach (var inline in content)
        {
            var (more, lines) = inline switch
            {
                Text text => (text.Value.Length, 0),
                LineBreak => (0, 1),
                Strong strong => Count(strong.Content),
                Emphasis emphasis => Count(emphasis.Content),
                Underline underline => Count(underline.Content),
                Link link => Count(link.Content),
                Footnote footnote => Count(footnote.Content),
                _ => throw new NotSupportedException("Unknown inline: " + inline.GetType().Name),
            };
            letters += more;
            breaks += lines;
        }

        return (letters, breaks);
    }
}

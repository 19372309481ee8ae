using DocGen.Documents.Docx.Package;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Body;

/// <summary>Paragraphs and headings.</summary>
internal sealed class TextBlocks(BodyWriter body, DocxParts parts, XmlPartWriter xml)
{
    private int headings;
    private int bookmarks;

    public void Paragraph(Paragraph paragraph, in Flow flow, SectionEnd? end)
    {
        var format = Format(paragraph, flow);
        format.Section = end;
        if (flow.Left > 0)
        {
            format.Left = flow.Left;
        }

        body.Paragraphs.Open(format);
        body.Inlines.Write(paragraph.Content);
        body.Paragraphs.Close();
    }

    /// <summary>The paragraph that begins a list item.</summary>
    public void ItemParagraph(Paragraph paragraph, in ItemMark mark, in Flow flow)
    {
        var format = Format(paragraph, flow);
        format.FirstLine = null;
        if (!flow.InCell && paragraph.Role == ParagraphRole.Body)
        {
            format.Style = mark.NumId == 0 ? StyleIds.ListContinue : mark.Counted ? StyleIds.ListNumber : StyleIds.ListBullet;
            format.Alignment = paragraph.Alignment;
        }

        format.NumId = mark.NumId;
        format.NumLevel = mark.Level;
        if (flow.InCell || mark.NumId == 0 || mark.IsNarrowed)
        {
            format.Left = mark.Text;
            if (mark.Hanging < 0)
            {
                format.FirstLine = -mark.Hanging;
            }
            else
            {
                format.Hanging = mark.Literal.Length > 0 || mark.NumId > 0 ? mark.Hanging : 0;
            }
        }

        body.Paragraphs.Open(format);
        if (mark.Literal.Length > 0)
        {
            body.Inlines.Run(mark.Literal + (mark.Hanging < 0 ? "\u00A0" : "\t"));
        }

        body.Inlines.Write(paragraph.Content);
        body.Paragraphs.Close();
    }

    public void EmptyCell(in Flow flow) => body.Paragraphs.Empty(Format(new Paragraph([]), flow));

    public void Heading(Heading heading, in Flow flow, SectionEnd? end)
    {
        headings++;
        var look = parts.Look.Heading(heading.Level);
        var format = new ParagraphFormat
        {
            Style = StyleIds.Heading(heading.Level),
            PageBreakBefore = flow.PageBreakBefore,
            SpaceBefore = Larger(flow.SpaceBefore, look.SpaceBefore),
            Alignment = heading.Alignment == look.Alignment ? null : heading.Alignment,
            Section = end,
        };
        if (flow.Left > 0)
        {
            format.Left = flow.Left;
        }

        body.Paragraphs.Open(format);
        var first = bookmarks;
        Bookmarks.Open(xml, bookmarks++, Bookmarks.Reference, headings);
        if (heading.Level <= parts.Outline.ContentsDepth)
        {
            Bookmarks.Open(xml, bookmarks++, Bookmarks.Contents, headings);
        }

        body.Inlines.Write(heading.Content);
        for (var id = first; id < bookmarks; id++)
        {
            Bookmarks.Close(xml, id);
        }

        body.Paragraphs.Close();
    }

    private ParagraphFormat Format(Paragraph paragraph, in Flow flow)
    {
        var plainCell = flow.InCell && paragraph.Role == ParagraphRole.Body;
        var look = parts.Look.Of(paragraph.Role);
        var usual = plainCell ? Alignment.Left : look.Alignment;
        var wanted = paragraph.Alignment ?? (plainCell ? flow.CellAlignment : look.Alignment);
        var nested = flow.InCell || flow.ListDepth > 0;
        var indented = parts.Look.IsIndented(paragraph, nested);
        var format = new ParagraphFormat
        {
            Style = Style(paragraph.Role, flow),
            KeepNext = flow.KeepWithNext || paragraph.KeepWithNext,
            PageBreakBefore = flow.PageBreakBefore,
            FrameWidth = paragraph.Role == ParagraphRole.Imprint && !nested ? flow.Width : 0,
            SpaceBefore = paragraph.SpaceBefore?.Twips ?? Larger(flow.SpaceBefore, look.SpaceBefore),
            SpaceAfter = Larger(flow.SpaceAfter, look.SpaceAfter),
            Alignment = wanted == usual ? null : wanted,
        };
        if (indented != (look.Indent && !nested))
        {
            format.FirstLine = indented ? parts.Theme.FirstLineIndent.Twips : 0;
        }

        return format;
    }

    private static int? Larger(int asked, Length usual) => asked > usual.Twips ? asked : null;

    private static ReadOnlySpan<byte> Style(ParagraphRole role, in Flow flow) => role switch
    {
        ParagraphRole.Body when flow.CellStyle is { } cell => flow.CellHeading ? cell.Heading : cell.Text,
        ParagraphRole.Body when flow.ListDepth > 0 => StyleIds.ListContinue,
        ParagraphRole.Body => StyleIds.Body,
        ParagraphRole.Title => StyleIds.Title,
        ParagraphRole.Subtitle => StyleIds.Subtitle,
        ParagraphRole.About => StyleIds.About,
        ParagraphRole.Caption => StyleIds.Caption,
        ParagraphRole.Note => StyleIds.Note,
        ParagraphRole.Imprint => StyleIds.Imprint,
        _ => throw new NotSupportedException("Unknown role: " + role),
    };
}

using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Model;

namespace DocGen.Documents.Html;

/// <summary>Runs of blocks: text here, the rest by the writers of their kinds.</summary>
internal sealed class HtmlBlocks
{
    private readonly HtmlPage page;
    private readonly HtmlOutput html;
    private readonly HtmlTables tables;
    private readonly HtmlLists lists;
    private readonly HtmlForms forms;
    private readonly HtmlFigures figures;
    private readonly HtmlDrawings drawings;
    private int headings;
    private bool titled;

    public HtmlBlocks(HtmlPage page, HtmlOutput html)
    {
        this.page = page;
        this.html = html;
        tables = new HtmlTables(page, html, this);
        lists = new HtmlLists(page, html, this);
        forms = new HtmlForms(page, html);
        figures = new HtmlFigures(page, html);
        drawings = new HtmlDrawings(page, html);
    }

    public void Write(ImmutableArray<Block> blocks, HtmlFlow flow)
    {
        for (var index = 0; index < blocks.Length; index++)
        {
            var next = index + 1 < blocks.Length ? blocks[index + 1] : null;
            switch (blocks[index])
            {
                case Paragraph { Role: ParagraphRole.Caption } caption when next is Table table:
                    tables.Write(table, caption, flow);
                    index++;
                    break;
                case Paragraph { Role: ParagraphRole.Title } when flow.Cell is null && flow.ListDepth == 0 && !titled:
                    index += WriteTitle(blocks.AsSpan()[index..]) - 1;
                    break;
                case Paragraph { Role: ParagraphRole.Imprint } imprint:
                    WriteParagraph(imprint, flow, index > 0 && blocks[index - 1] is Paragraph { Role: ParagraphRole.Imprint } ? "imprint" : "imprint first");
                    break;
                case PageBreak when next is null:
                    break;
                case PageBreak when !flow.Nested:
                    page.TurnSheet();
                    break;
                default:
                    Write(blocks[index], flow);
                    break;
            }
        }
    }

    /// <summary>A paragraph that begins with a list marker when there is one.</summary>
    public void WriteParagraph(Paragraph paragraph, HtmlFlow flow, string style, string? marker = null)
    {
        var styles = new List<string>(3);
        if (paragraph.Alignment is { } alignment)
        {
            styles.Add("text-align:" + HtmlStyle.Align(alignment));
        }

        var look = page.Look.Of(paragraph.Role);
        var indented = page.Look.IsIndented(paragraph, flow.Nested);
        if (indented != (look.Indent && !flow.Nested) && marker is null)
        {
            styles.Add(indented ? "text-indent:var(--indent)" : "text-indent:0");
        }

        if (paragraph.SpaceBefore is { } space)
        {
            styles.Add("margin-top:" + space.ToString());
        }

        html.Raw("<p");
        html.Attribute("class", marker is null ? style : style + " text");
        html.Attribute("style", styles.Count == 0 ? null : string.Join(';', styles));
        html.Raw(">");
        if (!string.IsNullOrEmpty(marker))
        {
            html.Raw("<span class=\"marker\">");
            html.Text(marker);
            html.Raw(" </span>");
        }

        page.Inlines.Write(paragraph.Content);
        html.Raw("</p>\n");
    }

    /// <summary>Class of a paragraph by its role and place.</summary>
    public static string StyleOf(ParagraphRole role, HtmlFlow flow) => role switch
    {
        ParagraphRole.Body when flow.Cell is not null => "cell",
        ParagraphRole.Body when flow.ListDepth > 0 => "item",
        ParagraphRole.Body => "body",
        ParagraphRole.Title => "title",
        ParagraphRole.Subtitle => "subtitle",
        ParagraphRole.About => "about",
        ParagraphRole.Caption => "caption",
        ParagraphRole.Note => "note",
        ParagraphRole.Imprint => "imprint",
        _ => throw new NotSupportedException("Unknown role: " + role),
    };

    private void Write(Block block, HtmlFlow flow)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(paragraph, flow, StyleOf(paragraph.Role, flow));
                break;
            case Heading heading:
                WriteHeading(heading);
                break;
            case List list:
                lists.Write(list, flow);
                break;
            case Table table:
                tables.Write(table, null, flow);
                break;
            case Picture picture:
                figures.Write(picture, flow);
                break;
            case Chart chart:
                drawings.Write(chart, flow);
                break;
            case QrCode code:
                drawings.Write(code, flow);
                break;
            case ApprovalMarks marks:
                forms.Approval(marks);
                break;
            case Signatures signatures:
                forms.Signatures(signatures);
                break;
            case AppendixMark mark:
                forms.Appendix(mark);
                break;
            case RequisiteLine line:
                forms.Requisites(line);
                break;
            case Letterhead letterhead:
                forms.Letterhead(letterhead);
                break;
            case TableOfContents contents:
                forms.Contents(contents);
                break;
            case PageBreak:
                html.Raw("<hr class=\"hidden\"/>\n");
                break;
            default:
                throw new NotSupportedException("Unknown block: " + block.GetType().Name);
        }
    }

    /// <summary>The lines of the title are one heading of the page, its only h1.</summary>
    /// <returns>How many blocks were written.</returns>
    private int WriteTitle(ReadOnlySpan<Block> blocks)
    {
        titled = true;
        html.Raw("<h1 class=\"title\">");
        var count = 0;
        while (count < blocks.Length && blocks[count] is Paragraph { Role: ParagraphRole.Title } line)
        {
            var space = line.SpaceBefore is { } before ? $";padding-top:{before.ToString()}" : string.Empty;
            var align = line.Alignment is { } alignment ? ";text-align:" + HtmlStyle.Align(alignment) : string.Empty;
            html.Raw($"<span class=\"line\" style=\"display:block{space}{align}\">");
            page.Inlines.Write(line.Content);
            html.Raw("</span> ");
            count++;
        }

        html.Raw("</h1>\n");
        return count;
    }

    private void WriteHeading(Heading heading)
    {
        headings++;
        var level = Math.Clamp(heading.Level, 1, 4);
        var name = string.Create(CultureInfo.InvariantCulture, $"h{level + 1}");
        html.Raw(string.Create(CultureInfo.InvariantCulture, $"<{name} class=\"heading{level}\" id=\"heading{headings}\""));
        html.Attribute("style", heading.Alignment == page.Look.Heading(level).Alignment ? null : "text-align:" + HtmlStyle.Align(heading.Alignment));
        html.Raw(">");
        page.Inlines.Write(heading.Content);
        html.Raw($"</{name}>\n");
    }
}

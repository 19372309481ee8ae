using System.Collections.Immutable;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Look;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Body;

/// <summary>Writes runs of blocks into the main part and minds what neighbours need: spaces, page breaks, paragraphs that Word requires.</summary>
internal sealed class BodyWriter
{
    private readonly DocxParts parts;
    private readonly XmlPartWriter xml;
    private readonly TextBlocks text;
    private readonly ListBlocks lists;
    private readonly TableBlocks tables;
    private readonly FormBlocks forms;
    private readonly ContentsBlock contents;
    private readonly PictureBlock pictures;
    private readonly ChartBlock charts;
    private readonly QrBlock codes;

    public BodyWriter(DocxParts parts, XmlPartWriter xml)
    {
        this.parts = parts;
        this.xml = xml;
        Paragraphs = new ParagraphWriter(parts, xml);
        Inlines = new InlineWriter(parts, xml, parts.Relationships, inFootnote: false);
        text = new TextBlocks(this, parts, xml);
        lists = new ListBlocks(this, text, parts);
        tables = new TableBlocks(this, parts, xml);
        forms = new FormBlocks(this, parts.Look, xml);
        contents = new ContentsBlock(this, parts, xml);
        pictures = new PictureBlock(this, parts, xml);
        charts = new ChartBlock(this, parts, xml);
        codes = new QrBlock(parts, pictures, text);
    }

    public ParagraphWriter Paragraphs { get; }

    public InlineWriter Inlines { get; }

    public void Document()
    {
        xml.Raw("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>"u8);
        var sections = parts.Document.Sections;
        for (var index = 0; index < sections.Length; index++)
        {
            var page = sections[index].Page;
            var end = new SectionEnd(page, index == 0);
            var last = index == sections.Length - 1;
            Section(sections[index].Blocks, new Flow { Page = page, Width = page.ContentWidth.Twips }, last ? null : end);
            if (last)
            {
                SectionProperties.Write(xml, parts, end);
            }
        }

        xml.Raw("</w:body></w:document>"u8);
    }

    /// <summary>Blocks of a cell: Word wants a paragraph at the end, whatever the cell holds.</summary>
    public void Cell(ImmutableArray<Block> blocks, in Flow flow)
    {
        if (Blocks(blocks, flow, end: null, out _))
        {
            return;
        }

        if (blocks.IsEmpty)
        {
            text.EmptyCell(flow);
        }
        else
        {
            Separator(new ParagraphFormat { KeepNext = flow.KeepWithNext });
        }
    }

    /// <summary>Blocks inside a list item.</summary>
    public void Item(ImmutableArray<Block> blocks, in Flow flow)
    {
        if (!Blocks(blocks, flow, end: null, out _))
        {
            Separator(new ParagraphFormat { KeepNext = flow.KeepWithNext });
        }
    }

    private void Section(ImmutableArray<Block> blocks, in Flow flow, SectionEnd? end)
    {
        if (!Blocks(blocks, flow, end, out var ended) || (end is not null && !ended))
        {
            Separator(new ParagraphFormat { Section = end });
        }
    }

    /// <param name="blocks">Blocks in order.</param>
    /// <param name="flow">Where they stand.</param>
    /// <param name="end">The section that the last of them ends.</param>
    /// <param name="ended">Whether the section's end is written.</param>
    /// <returns>Whether the last thing written is a paragraph that a table or a cell's end may follow.</returns>
    private bool Blocks(ImmutableArray<Block> blocks, in Flow flow, SectionEnd? end, out bool ended)
    {
        var place = flow;
        var paragraph = false;
        var started = false;
        var breaks = flow.PageBreakBefore;
        ended = false;
        for (var index = 0; index < blocks.Length; index++)
        {
            var block = blocks[index];
            if (block is PageBreak)
            {
                // A second break in a row means an empty page. A last one needs nothing: what follows begins on a new page.
                if (breaks)
                {
                    Separator(new ParagraphFormat { PageBreakBefore = true });
                }

                breaks = true;
                continue;
            }

            var next = index + 1 < blocks.Length ? blocks[index + 1] : null;
            var here = Neighbours.Place(place, index == 0 ? null : blocks[index - 1], block, next) with { PageBreakBefore = breaks };
            if (Neighbours.IsTable(block) && (breaks || (started && !paragraph)))
            {
                Separator(new ParagraphFormat
                {
                    PageBreakBefore = breaks,
                    KeepNext = here.KeepWithNext || block is Signatures,
                    SpaceAfter = breaks || block is not Table ? null : Typography.TableSpacing.Twips,
                });
            }

            ended = next is null && end is not null && Neighbours.CanEndSection(block);
            paragraph = Write(block, here, ended ? end : null);
            if (block is Paragraph { Role: ParagraphRole.Imprint } && next is not null and not Paragraph { Role: ParagraphRole.Imprint })
            {
                // A frame belongs to the paragraph after it, which must be on the same page.
                Separator(default);
                paragraph = true;
            }

            started = true;
            breaks = false;
            place = block is List { Style: ListStyle.Outline } ? place with { Outline = place.Outline with { Fresh = false } } : place;
        }

        return paragraph;
    }

    /// <returns>Whether it ends with a paragraph of the usual kind.</returns>
    private bool Write(Block block, in Flow flow, SectionEnd? end)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.Paragraph(paragraph, flow, end);
                return paragraph.Role != ParagraphRole.Imprint;
            case Heading heading:
                text.Heading(heading, flow, end);
                return true;
            case List list:
                lists.Write(list, flow);
                return true;
            case Table table:
                return tables.Write(table, flow);
            case Picture picture:
                pictures.Write(picture, flow);
                return true;
            case Chart chart:
                charts.Write(chart, flow);
                return true;
            case QrCode code:
                codes.Write(code, flow);
                return true;
            case ApprovalMarks marks:
                forms.Approval(marks, flow);
                return false;
            case Signatures signatures:
                forms.Signatures(signatures, flow);
                return false;
            case AppendixMark mark:
                forms.Appendix(mark, flow);
                return true;
            case RequisiteLine line:
                forms.Requisites(line, flow);
                return true;
            case Letterhead letterhead:
                forms.Letterhead(letterhead, flow);
                return true;
            case TableOfContents table:
                contents.Write(table, flow);
                return true;
            default:
                throw new NotSupportedException("Unknown block: " + block.GetType().Name);
        }
    }

    private void Separator(ParagraphFormat format)
    {
        format.Style = StyleIds.Separator;
        Paragraphs.Empty(format);
    }
}

using System.Collections.Immutable;
using DocGen.Documents.Model;

namespace DocGen.Templates.Markup;

/// <summary>Reads one block of any kind but a section.</summary>
internal sealed class BlockReader
{
    private readonly MarkupCursor _cursor;
    private readonly InlineReader _inlines;
    private readonly LinkTargets _links;
    private readonly ListReader _lists;
    private readonly TableReader _tables;
    private readonly PictureReader _pictures;
    private readonly RequisiteReader _requisites;
    private readonly ChartReader _charts;

    public BlockReader(MarkupCursor cursor, InlineReader inlines, LinkTargets links, MarkupReaderOptions options)
    {
        _cursor = cursor;
        _inlines = inlines;
        _links = links;
        var flow = new FlowReader(cursor, inlines, this);
        _lists = new ListReader(cursor, flow);
        _tables = new TableReader(cursor, flow, options.Theme);
        _charts = new ChartReader(cursor, inlines);
        _pictures = new PictureReader(cursor, _charts, options.Pictures);
        _requisites = new RequisiteReader(cursor, inlines);
    }

    /// <summary>Reads an element with all it holds and adds what it means: one block, two for a figure, none when it is wrong.</summary>
    public void Read(MarkupElement element, ImmutableArray<Block>.Builder blocks)
    {
        if (string.Equals(element.Name, "figure", StringComparison.Ordinal))
        {
            ReadFigure(element, blocks);
        }
        else if (ReadOne(element) is { } block)
        {
            blocks.Add(block);
        }
    }

    private Block? ReadOne(MarkupElement element) => element.Name switch
    {
        "p" => ReadParagraph(element),
        "ul" or "ol" => _lists.Read(element),
        "table" => _tables.Read(element),
        "h1" or "h2" or "h3" or "h4" => ReadHeading(element, element.Name[1] - '0'),
        "title" => ReadLine(element, ParagraphRole.Title),
        "subtitle" => ReadLine(element, ParagraphRole.Subtitle),
        "about" => ReadRole(element, ParagraphRole.About) with { KeepWithNext = true },
        "imprint" => ReadRole(element, ParagraphRole.Imprint),
        "caption" => ReadCaption(element),
        "note" => ReadNote(element),
        "img" => _pictures.Read(element),
        "chart" => _charts.Read(element),
        "qr" => QrReader.Read(_cursor, element),
        "letterhead" => _requisites.ReadLetterhead(element),
        "approval" => _requisites.ReadApproval(element),
        "signatures" => _requisites.ReadSignatures(element),
        "signature" => _requisites.ReadLoneSignature(element),
        "appendix" => _requisites.ReadAppendix(element),
        "requisites" => _requisites.ReadLine(element),
        "toc" => ReadContents(element),
        "pagebreak" => ReadPageBreak(element),
        _ => throw new InvalidOperationException($"The block element «{element.Name}» has no reader"),
    };

    private Heading ReadHeading(MarkupElement element, int level)
    {
        var alignment = ReadAlignment(_cursor.Attributes);
        var anchor = _links.NameHeading(_cursor.Attributes);
        var heading = new Heading(level, _inlines.ReadFilled(element), anchor);
        return alignment is null ? heading : heading with { Alignment = alignment.Value };
    }

    private Paragraph ReadParagraph(MarkupElement element)
    {
        var attributes = _cursor.Attributes;
        var format = new Paragraph([])
        {
            Alignment = ReadAlignment(attributes),
            Indent = attributes.Choice("indent") switch { "yes" => true, "no" => false, _ => null },
            KeepWithNext = attributes.Choice("keep") is not null,
            SpaceBefore = attributes.Length("before"),
        };
        return format with { Content = _inlines.Read(element) };
    }

    private Paragraph ReadLine(MarkupElement element, ParagraphRole role)
    {
        var alignment = ReadAlignment(_cursor.Attributes);
        var before = _cursor.Attributes.Length("before");
        return new Paragraph(_inlines.ReadFilled(element)) { Role = role, Alignment = alignment, SpaceBefore = before };
    }

    private Paragraph ReadRole(MarkupElement element, ParagraphRole role) => new(_inlines.ReadFilled(element)) { Role = role };

    private Paragraph ReadCaption(MarkupElement element)
    {
        var alignment = ReadAlignment(_cursor.Attributes);
        return ReadRole(element, ParagraphRole.Caption) with { Alignment = alignment, KeepWithNext = true };
    }

    private Paragraph ReadNote(MarkupElement element)
    {
        var alignment = ReadAlignment(_cursor.Attributes);
        var keep = _cursor.Attributes.Choice("keep") is not null;
        return new Paragraph(_inlines.Read(element)) { Role = ParagraphRole.Note, Alignment = alignment, KeepWithNext = keep };
    }

    private void ReadFigure(MarkupElement figure, ImmutableArray<Block>.Builder blocks)
    {
        var (picture, caption) = _pictures.ReadFigure(figure, _inlines);
        if (picture is not null)
        {
            blocks.Add(picture);
        }

        if (caption is not null)
        {
            blocks.Add(caption);
        }
    }

    private TableOfContents ReadContents(MarkupElement element)
    {
        var contents = new TableOfContents(_cursor.Attributes.Text("title"), _cursor.Attributes.WholeNumber("depth", 4) ?? 3);
        _cursor.Finish(element);
        return contents;
    }

    private PageBreak ReadPageBreak(MarkupElement element)
    {
        _cursor.Finish(element);
        return new PageBreak();
    }

    internal static Alignment? ReadAlignment(AttributeReader attributes) => attributes.Choice("align") switch
    {
        "justify" => Alignment.Justify,
        "left" => Alignment.Left,
        "center" => Alignment.Center,
        "right" => Alignment.Right,
        _ => null,
    };
}

using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Docx.Body;

/// <summary>Writes the inlines of one paragraph as runs and links.</summary>
internal sealed class InlineWriter(DocxParts parts, XmlPartWriter xml, Relationships relationships, bool inFootnote)
{
    /// <summary>Characters for which WordprocessingML has elements: as text, fonts without them would show something else.</summary>
    private static readonly SearchValues<char> Elements = SearchValues.Create("\u00AD\u2011\t\n");

    private static readonly byte[][] RunStarts = [.. Enumerable.Range(0, 16).Select(style => RunStart((RunStyle)style))];

    public void Write(ImmutableArray<Inline> content, RunStyle style = RunStyle.Plain)
    {
        foreach (var inline in content)
        {
            Write(inline, style);
        }
    }

    /// <summary>Text in one run.</summary>
    public void Run(ReadOnlySpan<char> text, RunStyle style = RunStyle.Plain)
    {
        if (text.IsEmpty)
        {
            return;
        }

        xml.Raw(RunStarts[(int)style]);
        while (true)
        {
            var special = text.IndexOfAny(Elements);
            var plain = special < 0 ? text : text[..special];
            if (!plain.IsEmpty)
            {
                xml.Raw("<w:t xml:space=\"preserve\">"u8);
                xml.Text(plain);
                xml.Raw("</w:t>"u8);
            }

            if (special < 0)
            {
                break;
            }

            xml.Raw(Element(text[special]));
            text = text[(special + 1)..];
        }

        xml.Raw("</w:r>"u8);
    }

    private static ReadOnlySpan<byte> Element(char character) => character switch
    {
        '\u00AD' => "<w:softHyphen/>"u8,
        '\u2011' => "<w:noBreakHyphen/>"u8,
        '\t' => "<w:tab/>"u8,
        _ => "<w:br/>"u8,
    };

    private static byte[] RunStart(RunStyle style)
    {
        var properties = new StringBuilder();
        properties.Append(style.HasFlag(RunStyle.Link) ? "<w:rStyle w:val=\"Hyperlink\"/>" : string.Empty);
        properties.Append(style.HasFlag(RunStyle.Bold) ? "<w:b/><w:bCs/>" : string.Empty);
        properties.Append(style.HasFlag(RunStyle.Italic) ? "<w:i/><w:iCs/>" : string.Empty);
        properties.Append(style.HasFlag(RunStyle.Underline) ? "<w:u w:val=\"single\"/>" : string.Empty);
        return Encoding.ASCII.GetBytes(properties.Length == 0 ? "<w:r>" : $"<w:r><w:rPr>{properties}</w:rPr>");
    }

    private void Write(Inline inline, RunStyle style)
    {
        switch (inline)
        {
            case Text text:
                Run(text.Value, style);
                break;
            case LineBreak:
                xml.Raw(RunStarts[(int)style]);
                xml.Raw("<w:br/></w:r>"u8);
                break;
            case Strong strong:
                Write(strong.Content, style | RunStyle.Bold);
                break;
            case Emphasis emphasis:
                Write(emphasis.Content, style | RunStyle.Italic);
                break;
            case Underline underline:
                Write(underline.Content, style | RunStyle.Underline);
                break;
            case Link link:
                WriteLink(link, style);
                break;
            case Footnote footnote:
                WriteFootnote(footnote, style);
                break;
            default:
                throw new NotSupportedException("Unknown inline: " + inline.GetType().Name);
        }
    }

    private void WriteLink(Link link, RunStyle style)
    {
        if (style.HasFlag(RunStyle.Link))
        {
            parts.Diagnostics.Add(WriterDiagnostics.NestedLink(link.Target));
            Write(link.Content, style);
        }
        else if (OpenLink(link.Target))
        {
            Write(link.Content, style | RunStyle.Link);
            xml.Raw("</w:hyperlink>"u8);
        }
        else
        {
            Write(link.Content, style);
        }
    }

    private bool OpenLink(string target)
    {
        if (target.StartsWith('#'))
        {
            var heading = parts.HeadingIndex(target[1..]);
            if (heading == 0)
            {
                parts.Diagnostics.Add(WriterDiagnostics.UnknownAnchor(target));
                return false;
            }

            xml.Raw("<w:hyperlink w:anchor=\""u8);
            Bookmarks.Name(xml, Bookmarks.Reference, heading);
        }
        else if (LinkAddress.Of(target) is { } address)
        {
            xml.Raw("<w:hyperlink r:id=\""u8);
            xml.Text(relationships.Add("hyperlink", address, external: true));
        }
        else
        {
            parts.Diagnostics.Add(WriterDiagnostics.UnsafeAddress(target));
            return false;
        }

        xml.Raw("\" w:history=\"1\">"u8);
        return true;
    }

    private void WriteFootnote(Footnote footnote, RunStyle style)
    {
        if (inFootnote)
        {
            parts.Diagnostics.Add(WriterDiagnostics.NestedFootnote());
            Run(" (", style);
            Write(footnote.Content, style);
            Run(")", style);
            return;
        }

        var id = parts.Footnotes.Add(footnote, parts);
        xml.Raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\""u8);
        xml.Number(id);
        xml.Raw("\"/></w:r>"u8);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Footnotes;
using DocGen.Documents.Pdf.Tagging;
using DocGen.Documents.Pdf.Typesetting;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Pdf.Composing;

/// <summary>Turns the inlines of a paragraph into characters and runs.</summary>
internal sealed class InlineSetter(Composition composition)
{
    /// <summary>Size and lift of footnote marks as shares of the text's size.</summary>
    public const float MarkScale = 0.6f;
    public const float MarkRise = 0.35f;

    private readonly record struct Style(bool Bold, bool Italic, bool Underline, float Size, LinkTarget? Link, bool InNote);

    /// <summary>Adds the content to a text.</summary>
    /// <param name="tag">The paragraph's tag, for links and footnotes inside.</param>
    /// <param name="inNote">A footnote's own text: marks inside it are printed in brackets.</param>
    public void Set(ImmutableArray<Inline> content, TextLook look, Tag tag, TypesetText text, bool inNote = false) =>
        Set(content, new Style(look.Bold, look.Italic, false, (float)look.Size, null, inNote), tag, text);

    private void Set(ImmutableArray<Inline> content, in Style style, Tag tag, TypesetText text)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text part:
                    text.Append(part.Value, Run(style));
                    break;
                case LineBreak:
                    text.Append("\n", Run(style));
                    break;
                case Strong strong:
                    Set(strong.Content, style with { Bold = true }, tag, text);
                    break;
                case Emphasis emphasis:
                    Set(emphasis.Content, style with { Italic = true }, tag, text);
                    break;
                case Underline underline:
                    Set(underline.Content, style with { Underline = true }, tag, text);
                    break;
                case Link link:
                    SetLink(link, style, tag, text);
                    break;
                case Footnote footnote:
                    SetNote(footnote, style, tag, text);
                    break;
                default:
                    throw new NotSupportedException("Unknown inline: " + inline.GetType().Name);
            }
        }
    }

    private TextRun Run(in Style style) =>
        new(0, composition.Faces[style.Bold, style.Italic], style.Size, 0, style.Underline) { Link = style.Link };

    private void SetLink(Link link, in Style style, Tag tag, TypesetText text)
    {
        if (style.Link is not null)
        {
            composition.Warnings.Add(WriterDiagnostics.NestedLink(link.Target));
            Set(link.Content, style, tag, text);
            return;
        }

        Set(link.Content, style with { Link = TargetOf(link, tag), Underline = true }, tag, text);
    }

    private LinkTarget? TargetOf(Link link, Tag tag)
    {
        var description = PlainText.Of(link.Content);
        if (link.Target.StartsWith('#'))
        {
            if (composition.Anchors.Contains(link.Target[1..]))
            {
                return new LinkTarget(link.Target, new Tag(TagRole.Link, tag) { Alternative = description });
            }

            composition.Warnings.Add(WriterDiagnostics.UnknownAnchor(link.Target));
            return null;
        }

        if (LinkAddress.Of(link.Target) is { } address)
        {
            return new LinkTarget(address, new Tag(TagRole.Link, tag) { Alternative = description });
        }

        composition.Warnings.Add(WriterDiagnostics.UnsafeAddress(link.Target));
        return null;
    }

    private void SetNote(Footnote footnote, in Style style, Tag tag, TypesetText text)
    {
        if (style.InNote)
        {
            composition.Warnings.Add(WriterDiagnostics.NestedFootnote());
            text.Append(" (", Run(style));
            Set(footnote.Content, style, tag, text);
            text.Append(")", Run(style));
            return;
        }

        var number = ++composition.NoteCount;
        var note = new Note(number, footnote.Content, new Tag(TagRole.Reference, tag), new Tag(TagRole.Note, tag));
        var run = Run(style) with { Size = style.Size * MarkScale, Rise = style.Size * MarkRise, Note = note, Link = null, Underline = false };
        text.Append(number.ToString(CultureInfo.InvariantCulture), run);
    }
}

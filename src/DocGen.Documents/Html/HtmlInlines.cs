using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Html;

/// <summary>Text, its looks, links and footnotes.</summary>
internal sealed class HtmlInlines(HtmlPage page, HtmlOutput html)
{
    private readonly List<(int Number, Footnote Note)> pending = [];
    private int notes;
    private bool insideLink;
    private bool insideNote;

    public void Write(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            Write(inline);
        }
    }

    /// <summary>The notes since the last call, as endnotes with links back.</summary>
    public void WriteNotes()
    {
        if (pending.Count == 0)
        {
            return;
        }

        html.Raw("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Сноски\">\n<ol>\n");
        insideNote = true;
        foreach (var (number, note) in pending)
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            html.Raw($"<li id=\"note{digits}\" value=\"{digits}\"><p class=\"footnote\">");
            Write(note.Content);
            html.Raw($" <a href=\"#mark{digits}\" role=\"doc-backlink\" aria-label=\"К тексту, сноска {digits}\">↩</a></p></li>\n");
        }

        insideNote = false;
        pending.Clear();
        html.Raw("</ol>\n</section>\n");
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case Text text:
                html.Text(text.Value);
                break;
            case LineBreak:
                html.Raw("<br/>");
                break;
            case Strong strong:
                Wrap("strong", strong.Content);
                break;
            case Emphasis emphasis:
                Wrap("em", emphasis.Content);
                break;
            case Underline underline:
                Wrap("u", underline.Content);
                break;
            case Link link:
                WriteLink(link);
                break;
            case Footnote footnote:
                WriteMark(footnote);
                break;
            default:
                throw new NotSupportedException("Unknown inline: " + inline.GetType().Name);
        }
    }

    private void Wrap(string element, ImmutableArray<Inline> content)
    {
        html.Raw($"<{element}>");
        Write(content);
        html.Raw($"</{element}>");
    }

    private void WriteLink(Link link)
    {
        var address = insideLink ? null : Address(link.Target);
        if (insideLink)
        {
            page.Diagnostics.Add(WriterDiagnostics.NestedLink(link.Target));
        }

        if (address is null)
        {
            Write(link.Content);
            return;
        }

        insideLink = true;
        html.Raw("<a");
        html.Attribute("href", address);
        html.Raw(">");
        Write(link.Content);
        html.Raw("</a>");
        insideLink = false;
    }

    private string? Address(string target)
    {
        if (!target.StartsWith('#'))
        {
            var address = LinkAddress.Of(target);
            if (address is null)
            {
                page.Diagnostics.Add(WriterDiagnostics.UnsafeAddress(target));
            }

            return address;
        }

        var entry = page.Outline.Entries.FirstOrDefault(entry => string.Equals(entry.Anchor, target[1..], StringComparison.Ordinal));
        if (entry is null)
        {
            page.Diagnostics.Add(WriterDiagnostics.UnknownAnchor(target));
            return null;
        }

        return string.Create(CultureInfo.InvariantCulture, $"#heading{entry.Index}");
    }

    private void WriteMark(Footnote footnote)
    {
        if (insideNote)
        {
            page.Diagnostics.Add(WriterDiagnostics.NestedFootnote());
            html.Raw(" (");
            Write(footnote.Content);
            html.Raw(")");
            return;
        }

        notes++;
        pending.Add((notes, footnote));
        var digits = notes.ToString(CultureInfo.InvariantCulture);
        html.Raw(insideLink
            ? $"<sup id=\"mark{digits}\">{digits}</sup>"
            : $"<sup><a id=\"mark{digits}\" href=\"#note{digits}\" role=\"doc-noteref\" aria-label=\"Сноска {digits}\">{digits}</a></sup>");
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Txt;

/// <summary>What the blocks of one document share: outline, notes, diagnostics.</summary>
internal sealed class TxtPage(Document document)
{
    private readonly List<(int Number, Footnote Note)> pending = [];
    private int notes;

    public DocumentOutline Outline { get; } = DocumentOutline.Of(document);

    public Theme Theme { get; } = document.Theme;

    public ImmutableArray<Diagnostic>.Builder Diagnostics { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Inlines as text; a line break is LF.</summary>
    public string Of(ImmutableArray<Inline> content)
    {
        if (content is [Text only])
        {
            return only.Value;
        }

        var text = new StringBuilder();
        Append(content, text);
        return text.ToString();
    }

    /// <summary>The notes since the last call.</summary>
    public void WriteNotes(TxtLines lines)
    {
        lines.Blank();

        // A note may hold notes of its own; they join the end of the queue.
        for (var index = 0; index < pending.Count; index++)
        {
            var (number, note) = pending[index];
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"[{number}] {Of(note.Content)}"));
        }

        pending.Clear();
    }

    private void Append(ImmutableArray<Inline> content, StringBuilder text)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text part:
                    text.Append(part.Value);
                    break;
                case LineBreak:
                    text.Append('\n');
                    break;
                case Strong or Emphasis or Underline:
                    Append(PlainText.ContentOf(inline), text);
                    break;
                case Link link:
                    AppendLink(link, text);
                    break;
                case Footnote note:
                    notes++;
                    pending.Add((notes, note));
                    text.Append(CultureInfo.InvariantCulture, $"[{notes}]");
                    break;
                default:
                    throw new NotSupportedException("Unknown inline: " + inline.GetType().Name);
            }
        }
    }

    /// <summary>Paper cannot be clicked: the address follows the words unless they say it already.</summary>
    private void AppendLink(Link link, StringBuilder text)
    {
        Append(link.Content, text);
        if (!link.Target.StartsWith('#') && !string.Equals(PlainText.Of(link.Content), link.Target, StringComparison.Ordinal))
        {
            text.Append(" (").Append(link.Target).Append(')');
        }
    }
}

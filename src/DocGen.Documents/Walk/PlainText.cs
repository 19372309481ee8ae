using System.Collections.Immutable;
using System.Text;
using DocGen.Documents.Model;

namespace DocGen.Documents.Walk;

/// <summary>The text of inlines without their looks: for the table of contents, widths, search.</summary>
public static class PlainText
{
    /// <summary>The characters in order; a line break is a space, a footnote (its mark and its text) is nothing.</summary>
    public static string Of(ImmutableArray<Inline> content)
    {
        if (content is [Text only])
        {
            return only.Value;
        }

        var text = new StringBuilder();
        Append(content, text, breakAs: ' ');
        return text.ToString();
    }

    internal static void Append(ImmutableArray<Inline> content, StringBuilder text, char breakAs)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text part:
                    text.Append(part.Value);
                    break;
                case LineBreak:
                    text.Append(breakAs);
                    break;
                case Footnote:
                    break;
                default:
                    Append(ContentOf(inline), text, breakAs);
                    break;
            }
        }
    }

    /// <summary>What an inline holds; empty for text and breaks.</summary>
    internal static ImmutableArray<Inline> ContentOf(Inline inline) => inline switch
    {
        Text or LineBreak => [],
        Strong strong => strong.Content,
        Emphasis emphasis => emphasis.Content,
        Underline underline => underline.Content,
        Link link => link.Content,
        Footnote footnote => footnote.Content,
        _ => throw new NotSupportedException("Unknown inline: " + inline.GetType().Name),
    };
}

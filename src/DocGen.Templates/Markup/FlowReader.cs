using System.Collections.Immutable;
using DocGen.Documents.Model;

namespace DocGen.Templates.Markup;

/// <summary>
/// Reads the content of a cell or list item, where text and blocks may be mixed: text between blocks makes a paragraph of its own.
/// </summary>
internal sealed class FlowReader(MarkupCursor cursor, InlineReader inlines, BlockReader blocks)
{
    public ImmutableArray<Block> Read(MarkupElement parent)
    {
        ImmutableArray<Block>.Builder? result = null;
        var outer = inlines.Begin();
        while (cursor.Next(parent))
        {
            if (cursor.IsText || IsInline(cursor.Element))
            {
                inlines.Take();
                continue;
            }

            result ??= ImmutableArray.CreateBuilder<Block>();
            var element = cursor.Element;
            EndParagraph(result, outer);
            blocks.Read(element, result);
            outer = inlines.Begin();
        }

        if (result is null)
        {
            var content = inlines.End(outer);
            return content.IsEmpty ? [] : [new Paragraph(content)];
        }

        EndParagraph(result, outer);
        return result.DrainToImmutable();
    }

    private static bool IsInline(MarkupElement element) => element.Name is "b" or "i" or "u" or "a" or "br" or "footnote";

    private void EndParagraph(ImmutableArray<Block>.Builder result, InlineBuffer.Run outer)
    {
        var content = inlines.End(outer);
        if (!content.IsEmpty)
        {
            result.Add(new Paragraph(content));
        }
    }
}

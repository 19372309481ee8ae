using DocGen.Documents.Docx.Parts;
using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Docx.Body;

/// <summary>Lists: numbered by Word where Word can count so, with the marker as text where it cannot.</summary>
internal sealed class ListBlocks(BodyWriter body, TextBlocks text, DocxParts parts)
{
    private static readonly Paragraph Nothing = new([]);

    public void Write(List list, in Flow flow)
    {
        var level = flow.ListDepth;
        var inOutline = list.Style == ListStyle.Outline && flow.Outline.NumId > 0;
        var root = inOutline ? flow.Outline.Root : list.Style == ListStyle.Outline ? level : 0;
        var numbering = new ListNumbering(list, inOutline ? flow.Outline.Prefix ?? string.Empty : string.Empty);
        var continues = inOutline && flow.Outline.Fresh && list.Start == 1;
        var numId = continues ? flow.Outline.NumId : 0;
        var expected = continues ? 1 : 0;
        var indents = ListIndents.Of(parts.Theme, list.Style, list.Wrap, level - flow.CellListDepth, level - root, flow.InCell, flow.Left + flow.Width);
        for (var index = 0; index < list.Items.Length; index++)
        {
            var item = list.Items[index];
            var number = numbering.Advance(item);
            var ordinal = level < NumberingPart.Levels && number is { } counted ? Ordinal(list.Style, counted) : null;
            if (ordinal is { } start)
            {
                numId = numId == 0 || start != expected ? parts.Numbering.Begin(list.Style, flow.InCell ? ListWrap.Hanging : list.Wrap, root, level, start) : numId;
                expected = start + 1;
            }

            var own = ordinal is not null ? numId : Uncounted(list, item, flow);
            var mark = new ItemMark(own, level, own > 0 ? string.Empty : numbering.MarkerOf(item, number), indents.Text, indents.Hanging)
            {
                Counted = ordinal is not null,
                IsNarrowed = indents.IsNarrowed,
            };
            var outline = list.Style == ListStyle.Outline && ordinal is not null
                ? new OutlineItem(numId, root, numbering.PrefixInside(item, number), Fresh: true)
                : OutlineItem.None;
            Item(item, mark, ItemFlow(flow, index, list.Items.Length) with { Outline = outline });
        }
    }

    /// <summary>Page break and space above go to the first item, space below and keeping to the last.</summary>
    private static Flow ItemFlow(in Flow flow, int index, int count) => flow.Inside with
    {
        PageBreakBefore = flow.PageBreakBefore && index == 0,
        SpaceBefore = index == 0 ? flow.SpaceBefore : 0,
        SpaceAfter = index == count - 1 ? flow.SpaceAfter : 0,
        KeepWithNext = flow.KeepWithNext && index == count - 1,
        ListDepth = flow.ListDepth + 1,
    };

    /// <summary>
    /// Where Word's own sequence stands when it shows the number, or null when it never does.
    /// Word's Russian letters leave out ё, й, ъ, ы, ь but keep з, о and ч, which GOST leaves out too.
    /// Past щ LibreOffice counts ы besides, so those few letters are text in every program.
    /// </summary>
    private static int? Ordinal(ListStyle style, int number)
    {
        if (style != ListStyle.CyrillicLetter)
        {
            return number;
        }

        const string Word = "абвгдежзиклмнопрстуфхцчшщ";
        var place = number <= CyrillicLetters.Count ? Word.IndexOf(CyrillicLetters.Of(number)[0], StringComparison.Ordinal) : -1;
        return place < 0 ? null : place + 1;
    }

    private int Uncounted(List list, ListItem item, in Flow flow) =>
        item.Marker is null && flow.ListDepth < NumberingPart.Levels && list.Style is ListStyle.Dash or ListStyle.Bullet
            ? parts.Numbering.Unnumbered(list.Style, flow.InCell ? ListWrap.Hanging : list.Wrap)
            : 0;

    private void Item(ListItem item, in ItemMark mark, in Flow flow)
    {
        var first = item.Blocks.IsEmpty ? null : item.Blocks[0] as Paragraph;
        var rest = first is null ? item.Blocks : item.Blocks[1..];
        var alone = rest.IsEmpty;
        var announces = rest is [List, ..] && first is not null;
        text.ItemParagraph(first ?? Nothing, mark, alone ? flow : flow with { SpaceAfter = 0, KeepWithNext = announces });
        if (!alone)
        {
            var inside = flow with { Left = mark.Text, PageBreakBefore = false, SpaceBefore = 0 };
            body.Item(rest, inside with { Width = Math.Max(flow.Width - (mark.Text - flow.Left), 1) });
        }
    }
}

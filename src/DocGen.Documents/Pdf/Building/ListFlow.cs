using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Composing;
using DocGen.Documents.Pdf.Flow;
using DocGen.Documents.Pdf.Tagging;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Pdf.Building;

/// <summary>Lists, numbered and indented as in DOCX.</summary>
internal sealed class ListFlow(Composition composition, BlockFlow blocks, TextFlow text)
{
    private static readonly Paragraph Nothing = new([]);

    public void Add(List list, FlowPlace place, List<FlowElement> target)
    {
        var isOutline = list.Style == ListStyle.Outline;
        var depth = isOutline ? place.OutlineDepth : 0;
        var numbering = new ListNumbering(list, place.OutlinePrefix);
        var theme = composition.Document.Theme;
        var indents = ListIndents.Of(theme, list.Style, list.Wrap, place.ListDepth, depth, place.CellSize is not null, (int)(place.Width * 20));
        var tag = new Tag(TagRole.List, place.Tag) { Numbering = list.Style };
        foreach (var item in list.Items)
        {
            var number = numbering.Advance(item);
            var itemTag = new Tag(TagRole.ListItem, tag);
            var prefix = numbering.PrefixInside(item, number);
            var inside = place with
            {
                Tag = new Tag(TagRole.ListBody, itemTag),
                Left = indents.Text / 20.0,
                ListDepth = place.ListDepth + 1,
                OutlineDepth = prefix.Length > 0 ? depth + 1 : 0,
                OutlinePrefix = prefix,
            };
            Add(item, numbering.MarkerOf(item, number), (indents.Text - indents.Hanging) / 20.0, itemTag, inside, target);
        }
    }

    private void Add(ListItem item, string marker, double markerLeft, Tag itemTag, FlowPlace place, List<FlowElement> target)
    {
        var first = item.Blocks.IsEmpty ? null : item.Blocks[0] as Paragraph;
        var rest = first is null ? item.Blocks : item.Blocks[1..];
        var tag = new Tag(TagRole.Paragraph, place.Tag);
        var element = text.Item(first ?? Nothing, place, tag, new ParagraphForm(composition.Typography.ListItem, tag)
        {
            Left = place.Left,
            Marker = marker.Length == 0 ? null : marker,
            MarkerLeft = markerLeft,
            MarkerTag = marker.Length == 0 ? null : new Tag(TagRole.Label, itemTag),
        });
        element.KeepWithNext |= first is not null && rest is [List, ..];
        target.Add(element);
        if (!rest.IsEmpty)
        {
            blocks.Add(rest, place, target);
        }
    }
}

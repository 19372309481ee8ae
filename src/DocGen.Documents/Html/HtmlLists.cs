using System.Globalization;
using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Html;

/// <summary>Lists with their markers as text, so that they are what the other writers print and can be copied.</summary>
internal sealed class HtmlLists(HtmlPage page, HtmlOutput html, HtmlBlocks blocks)
{
    private static readonly Paragraph Nothing = new([]);

    public void Write(List list, HtmlFlow flow)
    {
        var numbering = new ListNumbering(list, flow.OutlinePrefix);
        var depth = list.Style == ListStyle.Outline ? flow.OutlineDepth : 0;
        var indents = ListIndents.Of(page.Look.Theme, list.Style, list.Wrap, flow.ListDepth, depth, flow.Cell is not null, flow.Width + flow.ItemText);
        var element = ListNumbering.IsCounted(list.Style) ? "ol" : "ul";
        var left = new Length(Math.Max(indents.Text - flow.ItemText, Math.Max(indents.Hanging, 0)));
        var points = indents.Hanging < 0;
        html.Raw(string.Create(CultureInfo.InvariantCulture, $"<{element} class=\"{(points ? "list points" : "list")}\" role=\"list\" style=\"--left:{left};margin-left:{left};--hang:{new Length(Math.Max(indents.Hanging, 0))}\">\n"));
        foreach (var item in list.Items)
        {
            var number = numbering.Advance(item);
            var prefix = numbering.PrefixInside(item, number);
            var inside = flow with
            {
                ListDepth = flow.ListDepth + 1,
                OutlinePrefix = prefix,
                OutlineDepth = prefix.Length > 0 ? depth + 1 : 0,
                ItemText = indents.Text,
                Width = Math.Max(flow.Width - left.Twips, 1),
            };
            var first = item.Blocks.IsEmpty ? null : item.Blocks[0] as Paragraph;
            html.Raw("<li>");
            blocks.WriteParagraph(first ?? Nothing, inside, HtmlBlocks.StyleOf(first?.Role ?? ParagraphRole.Body, inside), numbering.MarkerOf(item, number));
            blocks.Write(first is null ? item.Blocks : item.Blocks[1..], inside);
            html.Raw("</li>\n");
        }

        html.Raw($"</{element}>\n");
    }
}

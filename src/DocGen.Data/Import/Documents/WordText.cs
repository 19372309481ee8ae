using System.Text;
using System.Xml.Linq;

namespace DocGen.Data.Import.Documents;

/// <summary>
/// The text of a paragraph as its final state prints it: insertions in, deletions and field codes out, notes in brackets. No-break spaces are the look of a page, which
/// the writers give anew: they are read as spaces. A note is printed where it is first referred to: references that repeat it without end make no longer text.
/// </summary>
internal sealed class WordText(IReadOnlyDictionary<string, string> notes)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly HashSet<string> printed = new(StringComparer.Ordinal);

    public string Of(XElement paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return text.Replace('\u00A0', ' ').ToString().Trim();
    }

    private void Append(XElement parent, StringBuilder text)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "t":
                    text.Append(element.Value);
                    break;
                case "tab":
                    text.Append(' ');
                    break;
                case "br" or "cr" when (string?)element.Attribute(W + "type") is not "page":
                    text.Append('\n');
                    break;
                case "noBreakHyphen":
                    text.Append('-');
                    break;
                case "footnoteReference" or "endnoteReference":
                    var id = $"{element.Name.LocalName[..^"Reference".Length]}/{(string?)element.Attribute(W + "id")}";
                    text.Append(notes.TryGetValue(id, out var note) && printed.Add(id) ? $" ({note})" : "");
                    break;
                case "pPr" or "rPr" or "del" or "moveFrom" or "instrText" or "drawing" or "pict" or "object" or "br" or "AlternateContent":
                    break;
                default:
                    Append(element, text);
                    break;
            }
        }
    }
}

using System.Collections.Immutable;
using DocGen.Documents.Model;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>Reads lists.</summary>
internal sealed class ListReader(MarkupCursor cursor, FlowReader flow)
{
    private const int LargestNumber = 9999;

    /// <summary>Reads <c>ul</c> or <c>ol</c>; one without items is an error.</summary>
    public List? Read(MarkupElement element)
    {
        var place = cursor.ElementPlace();
        var ordered = string.Equals(element.Name, "ol", StringComparison.Ordinal);
        var style = ordered ? ReadNumbers(cursor.Attributes) : ReadMarker(cursor.Attributes);
        var start = ordered ? cursor.Attributes.WholeNumber("start", LargestNumber) ?? 1 : 1;
        var wrap = string.Equals(cursor.Attributes.Choice("wrap"), "margin", StringComparison.Ordinal) ? ListWrap.Margin : ListWrap.Hanging;
        var items = ImmutableArray.CreateBuilder<ListItem>();
        while (cursor.Next(element))
        {
            items.Add(ReadItem(cursor.Element, ordered));
        }

        if (items.Count == 0)
        {
            cursor.Problems.Error(
                MarkupCodes.EmptyElement, place, $"В списке «{element.Name}» нет пунктов", "выводите список только по условию {{ if }}");
            return null;
        }

        return new List(style, items.DrainToImmutable()) { Start = start, Wrap = wrap };
    }

    private ListItem ReadItem(MarkupElement element, bool ordered)
    {
        var place = cursor.ElementPlace();
        var value = ReadValue(ordered);
        var marker = cursor.Attributes.Raw("marker");
        var blocks = flow.Read(element);
        if (blocks.IsEmpty)
        {
            cursor.Problems.Warn(MarkupCodes.EmptyListItem, place, "Пункт списка без текста");
            blocks = [new Paragraph([])];
        }

        return new ListItem(blocks) { Value = value, Marker = marker };
    }

    private int? ReadValue(bool ordered)
    {
        var value = cursor.Attributes.WholeNumber("value", LargestNumber);
        if (value is null || ordered)
        {
            return value;
        }

        cursor.Attributes.Wrong<string>("value", cursor.Attributes.Raw("value")!, "в списке «ul» номеров нет: возьмите «ol»");
        return null;
    }

    private static ListStyle ReadMarker(AttributeReader attributes) => attributes.Choice("marker") switch
    {
        "bullet" => ListStyle.Bullet,
        "none" => ListStyle.None,
        _ => ListStyle.Dash,
    };

    private static ListStyle ReadNumbers(AttributeReader attributes) => attributes.Choice("style") switch
    {
        "parenthesis" => ListStyle.DecimalParenthesis,
        "outline" => ListStyle.Outline,
        "letter" => ListStyle.CyrillicLetter,
        "roman" => ListStyle.UpperRoman,
        _ => ListStyle.Decimal,
    };
}

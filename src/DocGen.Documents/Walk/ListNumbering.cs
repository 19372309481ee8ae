using System.Globalization;
using DocGen.Documents.Model;

namespace DocGen.Documents.Walk;

/// <summary>Counts the items of one list: which number and which marker each of them gets.</summary>
public sealed class ListNumbering
{
    private readonly List list;
    private readonly string prefix;
    private int next;

    /// <param name="list">The list to count.</param>
    /// <param name="prefix">Number of the item that holds an outline list («1.2.»), else empty.</param>
    public ListNumbering(List list, string prefix = "")
    {
        this.list = list;
        this.prefix = list.Style == ListStyle.Outline ? prefix : string.Empty;
        next = list.Start;
    }

    public static bool IsCounted(ListStyle style) => style is not (ListStyle.Dash or ListStyle.Bullet or ListStyle.None);

    /// <summary>Number of the next item; null when its marker is not counted. Call once an item, in order.</summary>
    public int? Advance(ListItem item)
    {
        if (item.Value is { } value)
        {
            next = value;
        }

        return item.Marker is null && IsCounted(list.Style) ? next++ : null;
    }

    /// <summary>The marker as printed; empty for none.</summary>
    public string MarkerOf(ListItem item, int? number) => (item.Marker, list.Style) switch
    {
        ({ } literal, _) => literal,
        (_, ListStyle.Dash) => "–",
        (_, ListStyle.Bullet) => "•",
        (_, ListStyle.None) => string.Empty,
        _ => Counted(number ?? throw new ArgumentNullException(nameof(number))),
    };

    /// <summary>What the numbers of an outline list inside the item begin with.</summary>
    public string PrefixInside(ListItem item, int? number) =>
        list.Style == ListStyle.Outline && number is not null ? MarkerOf(item, number) : string.Empty;

    private string Counted(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return list.Style switch
        {
            ListStyle.Decimal => digits + ".",
            ListStyle.DecimalParenthesis => digits + ")",
            ListStyle.Outline => prefix + digits + ".",
            ListStyle.CyrillicLetter => CyrillicLetters.Of(number) + ")",
            ListStyle.UpperRoman => RomanNumerals.Of(number) + ".",
            _ => throw new InvalidOperationException("Not a counted style: " + list.Style),
        };
    }
}

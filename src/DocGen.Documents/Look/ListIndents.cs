using System.Runtime.InteropServices;
using DocGen.Documents.Model;

namespace DocGen.Documents.Look;

/// <summary>Where the marker and the text of a list item stand, in twips from the left edge of the text.</summary>
/// <param name="Text">Left edge of the item's text.</param>
/// <param name="Hanging">How far to the left of it the marker begins; below zero when it begins to the right, in the first-line indent.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ListIndents(int Text, int Hanging)
{
    /// <summary>Whether they are smaller than the list's style asks, for want of room.</summary>
    public bool IsNarrowed { get; private init; }

    private const int Step = 425;
    private const int CellStep = 284;

    /// <param name="wrap">Where further lines begin.</param>
    /// <param name="level">Depth of the list, from 0.</param>
    /// <param name="outlineDepth">For outline lists, how many numbers the marker holds beyond the first.</param>
    /// <param name="room">Width of the page's or cell's text, twips: at least half of it is left to the items.</param>
    public static ListIndents Of(Theme theme, ListStyle style, ListWrap wrap, int level, int outlineDepth, bool inCell, int room)
    {
        var indents = Of(theme, style, wrap, level, outlineDepth, inCell);
        var text = Math.Min(indents.Text, Math.Max(room / 2, 0));
        return new ListIndents(text, Math.Min(indents.Hanging, text)) { IsNarrowed = text < indents.Text };
    }

    private static ListIndents Of(Theme theme, ListStyle style, ListWrap wrap, int level, int outlineDepth, bool inCell)
    {
        if (wrap == ListWrap.Margin && !inCell)
        {
            return new ListIndents(0, -theme.FirstLineIndent.Twips);
        }

        var hanging = style switch
        {
            ListStyle.Dash or ListStyle.Bullet => inCell ? 255 : 340,
            ListStyle.None => 0,
            ListStyle.Outline => (inCell ? 397 : 510) + (outlineDepth * 227),
            ListStyle.UpperRoman => inCell ? 454 : 567,
            _ => inCell ? 397 : 510,
        };
        var marker = inCell ? level * CellStep : theme.FirstLineIndent.Twips + (level * Step);
        return new ListIndents(marker + hanging, hanging);
    }
}

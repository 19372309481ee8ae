using System.Runtime.InteropServices;
using DocGen.Documents.Model;

namespace DocGen.Templates.Markup;

/// <summary>Four margins as markup and manifests write them: millimetres, top, right, bottom, left (the order of CSS).</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PageMargins(Length Top, Length Right, Length Bottom, Length Left)
{
    /// <summary>How margins are written, in Russian.</summary>
    public const string Form = "нужны четыре числа в миллиметрах от 0 до 100: верхнее, правое, нижнее, левое — «20 10 20 20»";

    private const double LeastRoom = 30;

    public static bool TryParse(string text, out PageMargins margins)
    {
        ArgumentNullException.ThrowIfNull(text);
        margins = default;
        Span<Length> sides = stackalloc Length[4];
        var count = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var part = text.AsSpan(range);
            if (part.IsEmpty)
            {
                continue;
            }

            if (count == sides.Length || !Lengths.TryParseNumber(part, out var number) || number > 100)
            {
                return false;
            }

            sides[count++] = Length.FromMillimetres(number);
        }

        margins = new PageMargins(sides[0], sides[1], sides[2], sides[3]);
        return count == sides.Length;
    }

    public PageSetup Apply(PageSetup page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page with { Top = Top, Right = Right, Bottom = Bottom, Left = Left };
    }

    /// <summary>Whether at least 30 mm are left for text both ways.</summary>
    public static bool LeaveRoom(PageSetup page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.ContentWidth.Millimetres >= LeastRoom && (page.Height - page.Top - page.Bottom).Millimetres >= LeastRoom;
    }
}

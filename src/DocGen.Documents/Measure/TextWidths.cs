namespace DocGen.Documents.Measure;

/// <summary>
/// Widths of characters in the faces of official papers (Times New Roman and Liberation Serif share their metrics), in thousandths of an em.
/// Good enough to size columns and the labels of charts; layout proper reads the font.
/// </summary>
public static class TextWidths
{
    private const int Usual = 500;
    private const double BoldFactor = 1.06;

    /// <summary>U+0020 to U+007E.</summary>
    private static ReadOnlySpan<ushort> Latin =>
    [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
        500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500,
        500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
    ];

    /// <summary>U+0410 to U+044F.</summary>
    private static ReadOnlySpan<ushort> Cyrillic =>
    [
        722, 574, 667, 578, 682, 611, 896, 501, 722, 722, 667, 678, 889, 722, 722, 722, 556, 667, 611, 708, 790, 722, 722, 650,
        1009, 1009, 706, 872, 574, 660, 1028, 667, 444, 509, 472, 410, 509, 444, 691, 395, 535, 535, 486, 499, 633, 535, 500,
        535, 500, 444, 437, 500, 648, 500, 535, 503, 770, 770, 517, 672, 456, 429, 747, 460,
    ];

    /// <summary>Width of a text on one line, points.</summary>
    public static double Points(ReadOnlySpan<char> text, double size, bool bold = false)
    {
        var sum = 0;
        foreach (var character in text)
        {
            sum += Of(character);
        }

        return sum * size / 1000 * (bold ? BoldFactor : 1);
    }

    private static int Of(char character) => character switch
    {
        >= ' ' and <= '~' => Latin[character - ' '],
        >= 'А' and <= 'я' => Cyrillic[character - 'А'],
        '\u00A0' => 250,
        '\u00AD' => 0,
        '—' => 1000,
        '№' => 954,
        'Ё' => 611,
        'ё' => 444,
        _ => Usual,
    };
}

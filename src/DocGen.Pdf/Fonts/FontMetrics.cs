namespace DocGen.Pdf.Fonts;

/// <summary>Measures of a face in thousandths of the font size, from «hhea», «OS/2» and «post».</summary>
public sealed record FontMetrics
{
    /// <summary>Height above the baseline that a line needs.</summary>
    public required int Ascent { get; init; }

    /// <summary>Depth below the baseline that a line needs; negative.</summary>
    public required int Descent { get; init; }

    /// <summary>White space the designer wants between lines.</summary>
    public required int LineGap { get; init; }

    public required int CapHeight { get; init; }

    public required int XHeight { get; init; }

    /// <summary>Middle of the underline, negative below the baseline.</summary>
    public required int UnderlinePosition { get; init; }

    public required int UnderlineThickness { get; init; }

    /// <summary>Slant in degrees, counter-clockwise from the vertical; negative for faces that lean right.</summary>
    public required double ItalicAngle { get; init; }

    /// <summary>The box around all glyphs: left, bottom, right, top.</summary>
    public required (int Left, int Bottom, int Right, int Top) Box { get; init; }

    /// <summary>Distance from baseline to baseline set solid: ascent, depth and gap.</summary>
    public int LineHeight => Ascent - Descent + LineGap;
}

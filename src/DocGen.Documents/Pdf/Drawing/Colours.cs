using System.Globalization;
using DocGen.Pdf.Content;

namespace DocGen.Documents.Pdf.Drawing;

/// <summary>Colours as the model writes them.</summary>
internal static class Colours
{
    /// <param name="hex">RRGGBB; null, and anything else, is black.</param>
    public static Color Parse(string? hex) =>
        hex is { Length: 6 } && uint.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Color((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : Color.Black;
}

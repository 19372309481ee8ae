using System.Runtime.InteropServices;

namespace DocGen.Pdf.Content;

/// <summary>An sRGB colour; greys are written as DeviceGray.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    public static Color Black => default;

    public static Color White => new(255, 255, 255);

    internal bool IsGray => Red == Green && Green == Blue;

    public static Color Gray(byte level) => new(level, level, level);
}

using DocGen.Pdf.Fonts;

namespace DocGen.Pdf.Tests.Fonts;

/// <summary>The bytes of a font inside the assembly.</summary>
internal static class ShippedFont
{
    public static byte[] Bytes(string file)
    {
        using var resource = typeof(FontFace).Assembly.GetManifestResourceStream($"DocGen.Pdf.Fonts.{file}")!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}

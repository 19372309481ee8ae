namespace DocGen.Pdf.Fonts;

/// <summary>
/// Liberation Serif and Sans 2.1.5 (OFL 1.1), kept inside the assembly, and DejaVu Sans 2.37 (Bitstream Vera licence) for what they lack: the
/// rouble sign, ballot boxes, arrows, ticks.
/// </summary>
internal static class ShippedFonts
{
    private static readonly string[] Files =
    [
        "LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf", "LiberationSerif-Italic.ttf", "LiberationSerif-BoldItalic.ttf",
        "LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf", "LiberationSans-Italic.ttf", "LiberationSans-BoldItalic.ttf",
        "DejaVuSans.ttf", "DejaVuSans-Bold.ttf",
    ];

    public static IEnumerable<FontFace> Read() => Files.Select(file =>
    {
        using var stream = typeof(ShippedFonts).Assembly.GetManifestResourceStream($"DocGen.Pdf.Fonts.{file}")
            ?? throw new InvalidOperationException($"The assembly was built without {file}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return FontFace.Read(bytes, file);
    });
}

namespace DocGen.Pdf.Fonts;

/// <summary>The four faces of a family, each with the faces that fill its gaps.</summary>
public sealed record FontFamily(string Name, FontStack Regular, FontStack Bold, FontStack Italic, FontStack BoldItalic)
{
    public FontStack this[bool bold, bool italic] => (bold, italic) switch
    {
        (false, false) => Regular,
        (true, false) => Bold,
        (false, true) => Italic,
        (true, true) => BoldItalic,
    };
}

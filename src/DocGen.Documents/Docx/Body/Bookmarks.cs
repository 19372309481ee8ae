using DocGen.Documents.Docx.Package;

namespace DocGen.Documents.Docx.Body;

/// <summary>Names of the bookmarks at headings: short, Latin and hidden, as Word makes them itself.</summary>
internal static class Bookmarks
{
    /// <summary>Where links lead.</summary>
    public static ReadOnlySpan<byte> Reference => "_Ref"u8;

    /// <summary>Where the contents lead; Word replaces these when it updates the table.</summary>
    public static ReadOnlySpan<byte> Contents => "_Toc"u8;

    public static void Name(XmlPartWriter xml, ReadOnlySpan<byte> prefix, int heading)
    {
        const int Base = 100_000_000;
        xml.Raw(prefix);
        xml.Number(Base + heading);
    }

    public static void Open(XmlPartWriter xml, int id, ReadOnlySpan<byte> prefix, int heading)
    {
        xml.Raw("<w:bookmarkStart w:id=\""u8);
        xml.Number(id);
        xml.Raw("\" w:name=\""u8);
        Name(xml, prefix, heading);
        xml.Raw("\"/>"u8);
    }

    public static void Close(XmlPartWriter xml, int id)
    {
        xml.Raw("<w:bookmarkEnd w:id=\""u8);
        xml.Number(id);
        xml.Raw("\"/>"u8);
    }
}

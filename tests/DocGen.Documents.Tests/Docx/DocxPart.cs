using System.IO.Compression;
using System.Xml.Linq;
using DocGen.Documents.Model;

namespace DocGen.Documents.Tests.Docx;

/// <summary>Parts of a written DOCX as XML, for comparison with what a test spells out.</summary>
internal static class DocxPart
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static XElement Of(Document document, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Produced.Docx(document)));
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
    }

    public static bool Exists(Document document, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Produced.Docx(document)));
        return zip.GetEntry(name) is not null;
    }

    /// <summary>The body without its last section's properties, one element a line, namespaces of no interest left out.</summary>
    public static string Body(Document document)
    {
        var body = Of(document, "word/document.xml").Element(W + "body")!;
        body.Element(W + "sectPr")!.Remove();
        return Lines(body.Elements());
    }

    public static string Lines(IEnumerable<XElement> elements) => string.Join('\n', elements.Select(Plain));

    private static string Plain(XElement element)
    {
        var root = new XElement(element);
        root.SetAttributeValue(XNamespace.Xmlns + "w", W.NamespaceName);
        root.SetAttributeValue(XNamespace.Xmlns + "r", R);
        var text = root.ToString(SaveOptions.DisableFormatting);
        return text.Replace($" xmlns:w=\"{W.NamespaceName}\"", string.Empty, StringComparison.Ordinal)
            .Replace($" xmlns:r=\"{R}\"", string.Empty, StringComparison.Ordinal)
            .Replace(" xml:space=\"preserve\"", string.Empty, StringComparison.Ordinal)
            .Replace(" />", "/>", StringComparison.Ordinal);
    }
}

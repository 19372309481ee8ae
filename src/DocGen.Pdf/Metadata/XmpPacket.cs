using System.Globalization;
using System.Security;
using System.Text;

namespace DocGen.Pdf.Metadata;

/// <summary>
/// The XMP packet (ISO 16684-1): title and dates as in the information dictionary, and both identifications. PDF/UA's property is none of
/// XMP's own, so PDF/A wants it described (ISO 19005-2, 6.6.2.3).
/// </summary>
internal static class XmpPacket
{
    public const string Producer = "DocGen.Pdf";

    public static byte[] Write(DocumentInformation information, bool hasAttachments)
    {
        var xml = new StringBuilder(3000);
        xml.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">")
            .Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\"")
            .Append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
            .Append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
            .Append(" xmlns:pdfuaid=\"http://www.pdfa.org/ns/pdfua/id/\">\n")
            .Append("<pdfaid:part>").Append(hasAttachments ? '3' : '2').Append("</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>")
            .Append("<pdfuaid:part>1</pdfuaid:part>\n<dc:format>application/pdf</dc:format>");
        Alternative(xml, "dc:title", information.Title);
        Alternative(xml, "dc:description", information.Subject);
        Text(xml, "dc:creator", "<rdf:Seq><rdf:li>", information.Author, "</rdf:li></rdf:Seq>");
        Text(xml, "dc:language", "<rdf:Bag><rdf:li>", information.Language, "</rdf:li></rdf:Bag>");
        Text(xml, "pdf:Keywords", string.Empty, information.Keywords, string.Empty);
        Text(xml, "pdf:Producer", string.Empty, Producer, string.Empty);
        Text(xml, "xmp:CreatorTool", string.Empty, information.Creator, string.Empty);
        Text(xml, "xmp:CreateDate", string.Empty, information.Created?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), string.Empty);
        xml.Append("\n</rdf:Description>\n").Append(ExtensionSchema).Append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(xml.ToString());
    }

    private const string ExtensionSchema =
        "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
        + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
        + "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
        + "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
        + "<pdfaSchema:namespaceURI>http://www.pdfa.org/ns/pdfua/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
        + "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
        + "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
        + "<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>"
        + "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n";

    private static void Alternative(StringBuilder xml, string name, string? text) =>
        Text(xml, name, "<rdf:Alt><rdf:li xml:lang=\"x-default\">", text, "</rdf:li></rdf:Alt>");

    private static void Text(StringBuilder xml, string name, string before, string? text, string after)
    {
        if (text is not null)
        {
            xml.Append('<').Append(name).Append('>').Append(before).Append(SecurityElement.Escape(XmlText(text))).Append(after)
                .Append("</").Append(name).Append('>');
        }
    }

    /// <summary>Characters that XML 1.0 cannot hold become U+FFFD.</summary>
    private static string XmlText(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value is < 0x20 and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));
}

using System.Globalization;
using System.Text;
using DocGen.Documents.Docx.Package;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Parts;

/// <summary>docProps: what the document says of itself, nothing of the clock or the machine.</summary>
internal static class PropertiesXml
{
    public const string App = """
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>DocGen</Application></Properties>
        """;

    public static byte[] Core(DocumentProperties properties)
    {
        var xml = new StringBuilder(1024);
        xml.Append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.Append("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        Add(xml, "dc:title", properties.Title);
        Add(xml, "dc:subject", properties.Subject);
        Add(xml, "dc:creator", properties.Author);
        Add(xml, "cp:keywords", properties.Keywords);
        Add(xml, "dc:language", properties.Language);
        if (properties.Created is { } created)
        {
            var moment = created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            foreach (var name in (ReadOnlySpan<string>)["created", "modified"])
            {
                xml.Append("<dcterms:").Append(name).Append(" xsi:type=\"dcterms:W3CDTF\">").Append(moment).Append("</dcterms:").Append(name).Append('>');
            }
        }

        return Encoding.UTF8.GetBytes(xml.Append("</cp:coreProperties>").ToString());
    }

    private static void Add(StringBuilder xml, string element, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            xml.Append('<').Append(element).Append('>').Append(XmlEscape.Attribute(value)).Append("</").Append(element).Append('>');
        }
    }
}

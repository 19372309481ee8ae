using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocGen.Pdf.Tests.Reading;

namespace DocGen.Pdf.Tests.Conformance;

/// <summary>ISO 19005-2, 6.6 and ISO 14289-1, 5 and 7.1: the XMP packet.</summary>
public static class MetadataRules
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/", PdfUa = "http://www.pdfa.org/ns/pdfua/id/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#", Property = "http://www.aiim.org/pdfa/ns/property#";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/", Xmp = "http://ns.adobe.com/xap/1.0/";

    public static IEnumerable<string> Check(TaggedDocument document)
    {
        var file = document.File;
        if (file.Entry(file.Catalog, "Metadata") is not PdfStream stream || file.Name(stream.Dictionary, "Type") != "Metadata"
            || file.Name(stream.Dictionary, "Subtype") != "XML" || stream.Dictionary.ContainsKey("Filter"))
        {
            return ["6.6.2.1, 06-001: metadata stream"];
        }

        var text = Encoding.UTF8.GetString(stream.Raw);
        var header = text[..text.IndexOf("?>", StringComparison.Ordinal)];
        if (header.Contains("bytes=", StringComparison.Ordinal) || header.Contains("encoding=", StringComparison.Ordinal))
        {
            return ["6.6.2.1: bytes or encoding in the packet's header"];
        }

        try
        {
            return Check(file, XDocument.Parse(text));
        }
        catch (XmlException)
        {
            return ["6.6.2.1: the packet is not well-formed"];
        }
    }

    private static List<string> Check(PdfReader file, XDocument packet)
    {
        string? Value(XName name) => packet.Descendants(name).FirstOrDefault()?.Value;
        var hasFiles = file.Entry(file.Catalog.GetValueOrDefault("Names"), "EmbeddedFiles") is not null;
        var problems = new List<string>();
        Demand(Value(PdfA + "part") == (hasFiles ? "3" : "2") && Value(PdfA + "conformance") == "A", "6.6.4: PDF/A identification");
        Demand(Value(PdfUa + "part") == "1", "06-002: PDF/UA identification");
        Demand(!string.IsNullOrEmpty(Value(Dc + "title")), "06-003: no dc:title");
        Demand(packet.Descendants(Rdf + "Description").All(description => (string?)description.Attribute(Rdf + "about") == string.Empty), "XMP: rdf:about");

        var described = packet.Descendants(Schema + "namespaceURI").Select(element => element.Value).ToList();
        Demand(described.Contains(PdfUa.NamespaceName), "6.6.2.3: the PDF/UA schema is not described");
        foreach (var property in packet.Descendants(Property + "name").Select(name => name.Parent!))
        {
            Demand(property.Element(Property + "valueType") is not null && property.Element(Property + "description") is not null
                && property.Element(Property + "category")?.Value is "internal" or "external", "6.6.2.3: a property is not described whole");
        }

        var information = file.Trailer.GetValueOrDefault("Info");
        Demand(file.Text(information, "Title") == Value(Dc + "title"), "6.6.3: Title differs from dc:title");
        Demand(file.Text(information, "Author") == Value(Dc + "creator"), "6.6.3: Author differs from dc:creator");
        Demand(file.Text(information, "Subject") == Value(Dc + "description"), "6.6.3: Subject differs from dc:description");
        Demand(file.Text(information, "Keywords") == Value(Pdf + "Keywords"), "6.6.3: Keywords differ");
        Demand(file.Text(information, "Producer") == Value(Pdf + "Producer"), "6.6.3: Producer differs");
        Demand(file.Text(information, "Creator") == Value(Xmp + "CreatorTool"), "6.6.3: Creator differs");
        Demand(Digits(file.Text(information, "CreationDate")) == Digits(Value(Xmp + "CreateDate")), "6.6.3: CreationDate differs");
        return problems;

        void Demand(bool holds, string problem)
        {
            if (!holds)
            {
                problems.Add(problem);
            }
        }
    }

    private static string Digits(string? date) => string.Concat((date ?? string.Empty).Replace("Z", "0000", StringComparison.Ordinal).Where(char.IsAsciiDigit));
}

using System.Text;
using DocGen.Documents.Docx.Package;

namespace DocGen.Documents.Docx.Charts;

/// <summary>Writes the XML of one small part from strings.</summary>
internal sealed class ChartXml
{
    private readonly StringBuilder text = new("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

    /// <summary>How many characters could not be written and were replaced.</summary>
    public int Replaced { get; private set; }

    /// <param name="xml">Well-formed pieces of markup, already escaped.</param>
    public ChartXml Raw(string xml)
    {
        text.Append(xml);
        return this;
    }

    /// <summary>Text for element content or a quoted attribute.</summary>
    public ChartXml Text(string value)
    {
        var clean = XmlEscape.Attribute(value);
        Replaced += clean.Count(character => character == '\uFFFD') - value.Count(character => character == '\uFFFD');
        text.Append(clean);
        return this;
    }

    public byte[] ToArray() => Encoding.UTF8.GetBytes(text.ToString());

}

using System.Globalization;
using System.Text;

namespace DocGen.Documents.Docx.Package;

/// <summary>The relationships of one part; equal targets share an identifier.</summary>
internal sealed class Relationships
{
    public const string OfficeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Id, string Type, string Target, bool External)> all = [];
    private readonly Dictionary<(string, string), string> ids = [];

    public bool Any => all.Count > 0;

    /// <param name="kind">Last part of the type («styles», «hyperlink»).</param>
    /// <returns>Identifier, «rId» and a number.</returns>
    public string Add(string kind, string target, bool external = false)
    {
        if (!ids.TryGetValue((kind, target), out var id))
        {
            id = "rId" + (all.Count + 1).ToString(CultureInfo.InvariantCulture);
            all.Add((id, OfficeDocument + kind, target, external));
            ids.Add((kind, target), id);
        }

        return id;
    }

    public byte[] ToXml()
    {
        var xml = new StringBuilder(256 + (160 * all.Count));
        xml.Append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.Append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var (id, type, target, external) in all)
        {
            xml.Append("<Relationship Id=\"").Append(id).Append("\" Type=\"").Append(type)
                .Append("\" Target=\"").Append(XmlEscape.Attribute(target)).Append('"')
                .Append(external ? " TargetMode=\"External\"/>" : "/>");
        }

        return Encoding.UTF8.GetBytes(xml.Append("</Relationships>").ToString());
    }
}

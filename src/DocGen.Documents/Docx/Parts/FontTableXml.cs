using DocGen.Documents.Docx.Package;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Parts;

internal static class FontTableXml
{
    public static string Create(Theme theme) => $"""
        <w:fonts {Namespaces.Main}><w:font w:name="{XmlEscape.Attribute(theme.Font)}"><w:altName w:val="{XmlEscape.Attribute(theme.AlternativeFont)}"/><w:charset w:val="CC"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>
        """;
}

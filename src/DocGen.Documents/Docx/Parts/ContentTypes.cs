using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Docx.Package;

namespace DocGen.Documents.Docx.Parts;

/// <summary>[Content_Types].xml and the package's own relationships: a few variants, made once.</summary>
internal static class ContentTypes
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly ImmutableArray<PackagePart> Variants =
    [
        Create(footnotes: false, numbering: false),
        Create(footnotes: false, numbering: true),
        Create(footnotes: true, numbering: false),
        Create(footnotes: true, numbering: true),
    ];

    public static PackagePart RootRelationships { get; } = PackagePart.FromXml($"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Office}officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="{Office}extended-properties" Target="docProps/app.xml"/></Relationships>
        """);

    /// <param name="charts">How many charts the package has.</param>
    public static PackagePart Of(bool footnotes, bool numbering, int charts) =>
        charts > 0 ? Create(footnotes, numbering, charts) : Variants[(footnotes ? 2 : 0) + (numbering ? 1 : 0)];

    private static PackagePart Create(bool footnotes, bool numbering, int charts = 0)
    {
        var optional = (footnotes ? Override("footnotes") : string.Empty) + (numbering ? Override("numbering") : string.Empty) + Charts(charts);
        return PackagePart.FromXml($"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="{Word}document.main+xml"/>{Override("styles")}{Override("settings")}{Override("fontTable")}{Override("header1", "header")}{Override("header2", "header")}{optional}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>
            """);
    }

    private static string Charts(int count) => string.Concat(Enumerable.Range(1, count).Select(number => string.Create(
            CultureInfo.InvariantCulture,
            $"<Override PartName=\"/word/charts/chart{number}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>")))
        + (count == 0 ? string.Empty : "<Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>");

    private static string Override(string name, string? type = null) =>
        $"<Override PartName=\"/word/{name}.xml\" ContentType=\"{Word}{type ?? name}+xml\"/>";
}

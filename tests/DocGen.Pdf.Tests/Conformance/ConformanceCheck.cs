using DocGen.Pdf.Tests.Reading;

namespace DocGen.Pdf.Tests.Conformance;

/// <summary>The machine-checkable rules of PDF/A-2a (or 3a) and PDF/UA-1 that docs/pdf-conformance.md lists, by their clause or Matterhorn number.</summary>
public static class ConformanceCheck
{
    /// <summary>What is against the rules, one line each; empty for a conforming file.</summary>
    public static IReadOnlyList<string> Run(byte[] file)
    {
        var document = new TaggedDocument(file);
        return [.. FileRules.Check(document), .. CatalogRules.Check(document), .. MetadataRules.Check(document), .. PageRules.Check(document),
            .. FontRules.Check(document), .. StructureRules.Check(document), .. TableRules.Check(document)];
    }
}

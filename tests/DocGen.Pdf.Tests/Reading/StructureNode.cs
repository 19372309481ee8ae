namespace DocGen.Pdf.Tests.Reading;

/// <summary>A structure element read back.</summary>
/// <param name="Kids">Nodes, (page, MCID) pairs and annotation dictionaries, in reading order.</param>
public sealed record StructureNode(int Number, string Type, PdfDictionary Dictionary, StructureNode? Parent, List<object> Kids)
{
    public IEnumerable<StructureNode> Children => Kids.OfType<StructureNode>();

    public IEnumerable<StructureNode> AndDescendants() => Children.SelectMany(child => child.AndDescendants()).Prepend(this);
}

namespace DocGen.Documents.Pdf.Drawing;

/// <summary>Kinds of ISO 32000-1, 14.8.2.2.2.</summary>
internal enum ArtifactKind : byte
{
    /// <summary>Page numbers, repeated heads.</summary>
    Pagination,

    /// <summary>Borders, rules, fills, leaders.</summary>
    Layout,
}

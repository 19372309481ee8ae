namespace DocGen.Pdf.Content;

/// <summary>Page content that is no part of the text (ISO 32000-1, 14.8.2.2).</summary>
public enum ArtifactKind
{
    /// <summary>Rules, cell borders, shading.</summary>
    Layout,

    /// <summary>Page numbers and other marks of the page as such.</summary>
    Pagination,

    /// <summary>A running header.</summary>
    Header,

    /// <summary>A running footer.</summary>
    Footer,

    /// <summary>A picture or colour under the text.</summary>
    Background,
}

namespace DocGen.Documents.Pdf.Typesetting;

/// <summary>Where a link leads and the tag its lines share.</summary>
/// <param name="Target">An absolute address, or «#» and the anchor of a heading.</param>
internal sealed record LinkTarget(string Target, Tagging.Tag Tag);

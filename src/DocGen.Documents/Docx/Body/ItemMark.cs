namespace DocGen.Documents.Docx.Body;

/// <summary>How the first paragraph of a list item is marked.</summary>
/// <param name="NumId">Instance of numbering, or 0 when the marker is text.</param>
/// <param name="Level">Level in it.</param>
/// <param name="Literal">Marker as text; empty for none.</param>
/// <param name="Text">Left edge of the text, twips.</param>
/// <param name="Hanging">How far the marker hangs to the left of it, twips.</param>
internal readonly record struct ItemMark(int NumId, int Level, string Literal, int Text, int Hanging)
{
    /// <summary>Whether Word counts the item, rather than repeats a sign.</summary>
    public bool Counted { get; init; }

    /// <summary>Whether the indents are smaller than those of the numbering, for want of room.</summary>
    public bool IsNarrowed { get; init; }
}

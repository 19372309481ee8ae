namespace DocGen.Documents.Docx.Body;

/// <summary>A numbered item of an outline list, as the lists inside it see it.</summary>
/// <param name="NumId">Instance of numbering; 0 for none.</param>
/// <param name="Root">Level at which the outline began.</param>
/// <param name="Prefix">Its number as printed.</param>
/// <param name="Fresh">No outline list has stood in the item yet: Word will count the next one from 1 by itself.</param>
internal readonly record struct OutlineItem(int NumId, int Root, string? Prefix, bool Fresh)
{
    public static OutlineItem None => default;
}

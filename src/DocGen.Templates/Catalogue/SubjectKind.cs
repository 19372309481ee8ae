namespace DocGen.Templates.Catalogue;

/// <summary>What a document is made about: decides which sources its data is taken from.</summary>
public enum SubjectKind
{
    School,
    Municipality,
    Programme,

    /// <summary>A produced document that this one follows from: an extract from a protocol.</summary>
    Document,
}

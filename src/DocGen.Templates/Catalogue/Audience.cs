namespace DocGen.Templates.Catalogue;

/// <summary>Who makes documents of a kind.</summary>
public enum Audience
{
    School,
    District,
}

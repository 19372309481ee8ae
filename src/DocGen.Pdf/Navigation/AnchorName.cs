namespace DocGen.Pdf.Navigation;

/// <summary>The name of a place inside a part.</summary>
/// <param name="Prefix">What keeps the names of merged parts apart.</param>
/// <param name="Name">The name as the part's author gave it.</param>
internal sealed record AnchorName(string Prefix, string Name)
{
    public string FullName => Prefix + Name;
}

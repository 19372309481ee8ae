namespace DocGen.Pdf.Navigation;

/// <summary>A link to a place that no one named; it is drawn, but leads nowhere.</summary>
/// <param name="Anchor">The name as given to the part.</param>
/// <param name="Page">Index of the page where it stands, from 0.</param>
public sealed record UnresolvedLink(string Anchor, int Page);

namespace DocGen.Jobs.Packaging;

/// <param name="Width">Characters of the ordinary font.</param>
internal sealed record SummaryColumn(string Title, double Width);

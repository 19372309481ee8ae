namespace DocGen.Documents.Figures;

/// <summary>Tells the width of a text on one line.</summary>
/// <param name="text">The text.</param>
/// <param name="size">Size of type, points.</param>
/// <returns>Points.</returns>
public delegate double TextMeasure(ReadOnlySpan<char> text, double size, bool bold);

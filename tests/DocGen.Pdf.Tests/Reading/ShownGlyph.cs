namespace DocGen.Pdf.Tests.Reading;

/// <summary>One glyph shown on a page.</summary>
/// <param name="ContentId">The MCID it stands in; -1 outside, -2 in an artifact.</param>
/// <param name="Replacement">The ActualText it stands in, or null.</param>
/// <param name="Reversed">The stretch of reversed characters it stands in, or null.</param>
/// <param name="X">Where its origin is, in points from the left.</param>
public sealed record ShownGlyph(int ContentId, string Font, int Code, string? Replacement, object? Reversed, double X, double Y, double Size);

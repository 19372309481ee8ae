namespace DocGen.Pdf.Objects;

/// <summary>Where an object is: at a byte of the file, or at a place in an object stream (ISO 32000-1, 7.5.8.3).</summary>
internal readonly record struct CrossReference(bool IsCompressed, long Place, int Index);

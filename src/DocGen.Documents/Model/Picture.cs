namespace DocGen.Documents.Model;

/// <summary>A picture on a line of its own, centred.</summary>
/// <param name="Data">The file as it is: PNG or JPEG.</param>
/// <param name="Width">Printed width, above zero.</param>
/// <param name="Height">Printed height, above zero.</param>
/// <param name="AlternativeText">What the picture shows, for those who do not see it; empty only for decoration.</param>
public sealed record Picture(ReadOnlyMemory<byte> Data, PictureFormat Format, Length Width, Length Height, string AlternativeText) : Block;

namespace DocGen.Documents.Model;

/// <summary>A QR code (ISO/IEC 18004) on a line of its own with an optional line under it.</summary>
/// <param name="Content">What a reader of the code gets: an address or a text, not empty.</param>
/// <param name="Size">Printed side, quiet zone included.</param>
public sealed record QrCode(string Content, Length Size) : Block
{
    /// <summary>Line under the code, or null.</summary>
    public string? Caption { get; init; }

    public Alignment Alignment { get; init; } = Alignment.Center;

    /// <summary>What the code leads to, for those who do not see it; when null the writers say its content.</summary>
    public string? AlternativeText { get; init; }
}

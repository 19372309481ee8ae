namespace DocGen.Pdf.Images;

/// <summary>An image XObject without its object number (ISO 32000-1, 8.9.5).</summary>
/// <param name="Entries">Dictionary entries besides type, subtype, size, mask and length.</param>
/// <param name="Bytes">The encoded samples.</param>
internal sealed record ImageData(int Width, int Height, byte[] Entries, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether the colour space is left to the writer, which names it by a shared object.</summary>
    public bool IsCmyk { get; init; }
}

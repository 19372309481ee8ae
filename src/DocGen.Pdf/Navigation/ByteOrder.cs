namespace DocGen.Pdf.Navigation;

/// <summary>Orders byte strings as name trees want them: byte by byte, the shorter first.</summary>
internal sealed class ByteOrder : IComparer<byte[]>
{
    public static ByteOrder Instance { get; } = new();

    public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
}

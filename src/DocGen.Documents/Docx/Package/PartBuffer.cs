using System.IO.Compression;

namespace DocGen.Documents.Docx.Package;

/// <summary>Takes the bytes of one part and keeps them deflated, ready to be copied into the package.</summary>
internal sealed class PartBuffer : IDisposable
{
    private readonly PooledStream compressed = new();
    private DeflateStream? deflate;

    public PartBuffer(CompressionLevel level = CompressionLevel.Fastest) => deflate = new DeflateStream(compressed, level, leaveOpen: true);

    public uint Crc { get; private set; }

    /// <summary>Bytes of the part before compression.</summary>
    public uint Length { get; private set; }

    /// <summary>The deflated bytes, whole after <see cref="Complete"/>.</summary>
    public ReadOnlySpan<byte> Compressed => compressed.Written;

    public void Append(ReadOnlySpan<byte> data)
    {
        ObjectDisposedException.ThrowIf(deflate is null, this);
        Crc = Crc32.Append(Crc, data);
        Length = checked(Length + (uint)data.Length);
        deflate.Write(data);
    }

    public void Complete()
    {
        deflate?.Dispose();
        deflate = null;
    }

    public void Dispose()
    {
        Complete();
        compressed.Dispose();
    }
}

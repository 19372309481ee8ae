using System.Buffers;

namespace DocGen.Documents.Docx.Package;

/// <summary>A growing write-only stream in a buffer rented from the shared pool.</summary>
internal sealed class PooledStream : Stream
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int used;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, used);

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => used;

    public override long Position
    {
        get => used;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> data)
    {
        if (data.Length > buffer.Length - used)
        {
            Grow(checked(used + data.Length));
        }

        data.CopyTo(buffer.AsSpan(used));
        used += data.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = [];
            used = 0;
        }

        base.Dispose(disposing);
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(needed, 2L * buffer.Length)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}

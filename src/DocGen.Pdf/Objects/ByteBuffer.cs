using System.Buffers;
using System.Buffers.Text;

namespace DocGen.Pdf.Objects;

/// <summary>A growing run of bytes in a pooled array, with the number formats of ISO 32000-1, 7.3.3. Nothing here allocates but growth.</summary>
internal sealed class ByteBuffer(int capacity = 4096) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public byte this[int index]
    {
        get => _bytes[index];
        set => _bytes[index] = value;
    }

    public void Clear() => Length = 0;

    /// <summary>Room for <paramref name="count"/> more bytes; <see cref="Advance"/> says how many were used.</summary>
    public Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Grow(count);
        }

        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    public ByteBuffer Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public ByteBuffer Write(byte value)
    {
        if (Length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[Length++] = value;
        return this;
    }

    public ByteBuffer WriteAscii(string text)
    {
        var room = Room(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            room[i] = (byte)text[i];
        }

        Length += text.Length;
        return this;
    }

    public ByteBuffer WriteInteger(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>Writes hundredths as a number of at most two decimals: 59528 as «595.28», -50 as «-.5».</summary>
    public ByteBuffer WriteHundredths(long hundredths) => WriteScaled(hundredths, 100);

    /// <summary>Writes a whole number of parts, <paramref name="scale"/> (a power of ten) of them to the unit, without needless zeros.</summary>
    public ByteBuffer WriteScaled(long parts, int scale)
    {
        if (parts < 0)
        {
            Write((byte)'-');
            parts = -parts;
        }

        var (whole, rest) = Math.DivRem(parts, scale);
        if (whole != 0 || rest == 0)
        {
            WriteInteger(whole);
        }

        if (rest == 0)
        {
            return this;
        }

        Write((byte)'.');
        while (rest != 0)
        {
            scale /= 10;
            (var digit, rest) = Math.DivRem(rest, scale);
            Write((byte)('0' + digit));
        }

        return this;
    }

    /// <summary>Writes a number of points, rounded to a hundredth (3.5 µm: finer than any printer).</summary>
    public ByteBuffer WriteNumber(double value) => WriteHundredths(Hundredths(value));

    public ByteBuffer WriteReference(int number) => WriteInteger(number).Write(" 0 R"u8);

    /// <exception cref="ArgumentOutOfRangeException">The number is no length on paper: not finite, or kilometres.</exception>
    public static long Hundredths(double value) => Math.Abs(value) < 10_000_000
        ? (long)Math.Round(value * 100.0, MidpointRounding.AwayFromZero)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A length in points.");

    public void Dispose()
    {
        if (_bytes.Length != 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
            Length = 0;
        }
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + count));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}

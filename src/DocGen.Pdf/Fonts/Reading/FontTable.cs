using System.Buffers.Binary;

namespace DocGen.Pdf.Fonts.Reading;

/// <summary>A window on a table of a font file. Every read is checked: a damaged font gives an error that names the table.</summary>
internal readonly struct FontTable(string name, ReadOnlyMemory<byte> bytes)
{
    public string Name => name;

    public int Length => bytes.Length;

    public ReadOnlyMemory<byte> Bytes => bytes;

    public ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(At(at, 2));

    public short I16(int at) => BinaryPrimitives.ReadInt16BigEndian(At(at, 2));

    public uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(At(at, 4));

    /// <summary>An offset or a count that must fit in the table.</summary>
    public int Offset32(int at)
    {
        var value = U32(at);
        return value <= (uint)Length ? (int)value : throw Damaged();
    }

    /// <summary>An offset into another table.</summary>
    public int Offset(int at)
    {
        var value = U32(at);
        return value <= int.MaxValue ? (int)value : throw Damaged();
    }

    public ReadOnlyMemory<byte> Part(int start, int count) =>
        start >= 0 && count >= 0 && start <= Length - count ? bytes.Slice(start, count) : throw Damaged();

    /// <summary>Refuses a table shorter than what is read from it later.</summary>
    public void Need(int length)
    {
        if (Length < length)
        {
            throw Damaged();
        }
    }

    public FontTable From(int offset) => offset >= 0 && offset <= Length ? new(name, bytes[offset..]) : throw Damaged();

    public ReadOnlySpan<byte> At(int at, int count) =>
        at >= 0 && count >= 0 && at <= Length - count ? bytes.Span.Slice(at, count) : throw Damaged();

    public FontFormatException Damaged() => new($"таблица «{name}» повреждена или обрезана");
}

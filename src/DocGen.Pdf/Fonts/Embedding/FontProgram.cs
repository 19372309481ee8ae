using System.Buffers.Binary;
using System.Collections;
using System.Numerics;

namespace DocGen.Pdf.Fonts.Embedding;

/// <summary>A TrueType file put together from its tables, given in the order of their tags.</summary>
internal sealed class FontProgram : IEnumerable<KeyValuePair<string, byte[]>>
{
    private const uint ChecksumOfAFont = 0xB1B0AFBA;
    private const int DirectoryEntry = 16, DirectoryHeader = 12;

    private readonly List<KeyValuePair<string, byte[]>> _tables = [];

    public void Add(string tag, byte[] bytes) => _tables.Add(new(tag, bytes));

    public byte[] ToBytes()
    {
        var start = DirectoryHeader + (DirectoryEntry * _tables.Count);
        var file = new byte[start + _tables.Sum(table => Padded(table.Value.Length))];
        var power = BitOperations.Log2((uint)_tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        U16(file, 4, _tables.Count);
        U16(file, 6, 16 << power);
        U16(file, 8, power);
        U16(file, 10, (16 * _tables.Count) - (16 << power));
        var (at, head) = (start, 0);
        for (var i = 0; i < _tables.Count; i++)
        {
            var (tag, bytes) = _tables[i];
            var entry = file.AsSpan(DirectoryHeader + (DirectoryEntry * i), DirectoryEntry);
            for (var letter = 0; letter < 4; letter++)
            {
                entry[letter] = (byte)tag[letter];
            }

            bytes.CopyTo(file.AsSpan(at));
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(file.AsSpan(at, Padded(bytes.Length))));
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], bytes.Length);
            head = string.Equals(tag, "head", StringComparison.Ordinal) ? at : head;
            at += Padded(bytes.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), ChecksumOfAFont - Checksum(file));
        return file;
    }

    public IEnumerator<KeyValuePair<string, byte[]>> GetEnumerator() => _tables.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int Padded(int length) => (length + 3) & ~3;

    private static void U16(byte[] file, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(at), (ushort)value);

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
        }

        return sum;
    }
}

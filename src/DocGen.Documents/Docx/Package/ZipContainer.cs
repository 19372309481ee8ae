using System.Buffers.Binary;
using System.Text;

namespace DocGen.Documents.Docx.Package;

/// <summary>
/// Writes a zip file front to back (APPNOTE 6.3, no zip64, no data descriptors), so that the output need not be seekable.
/// Every entry bears 1 January 1980: the package holds nothing of the clock.
/// </summary>
internal sealed class ZipContainer(Stream output)
{
    private const ushort Version = 20;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;
    private const ushort FirstDay = 0x0021;
    private const int LocalHeader = 30;
    private const int CentralHeader = 46;
    private const int EndRecord = 22;

    private readonly List<Entry> entries = new(16);
    private uint position;

    public void Add(string name, PackagePart part) => Write(new Entry(name, Deflated, part.Crc, part.Length), part.Compressed.Span);

    public void Add(string name, PartBuffer part) => Write(new Entry(name, Deflated, part.Crc, part.Length), part.Compressed);

    /// <summary>Adds data as it is: pictures are compressed already, and tiny parts do not repay it.</summary>
    public void AddStored(string name, ReadOnlySpan<byte> data) =>
        Write(new Entry(name, Stored, Crc32.Append(0, data), (uint)data.Length), data);

    public void Complete()
    {
        var start = position;
        foreach (var entry in entries)
        {
            WriteCentral(entry);
        }

        Span<byte> end = stackalloc byte[EndRecord];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], checked((ushort)entries.Count));
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], position - start);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], start);
        output.Write(end);
    }

    private void Write(Entry entry, ReadOnlySpan<byte> data)
    {
        entry = entry with { Offset = position, Compressed = checked((uint)data.Length) };
        entries.Add(entry);
        Span<byte> header = stackalloc byte[LocalHeader + entry.Name.Length];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        WriteShared(header[4..], entry);
        Encoding.ASCII.GetBytes(entry.Name, header[LocalHeader..]);
        Put(header);
        Put(data);
    }

    private void WriteCentral(Entry entry)
    {
        Span<byte> header = stackalloc byte[CentralHeader + entry.Name.Length];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Version);
        WriteShared(header[6..], entry);
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], entry.Offset);
        Encoding.ASCII.GetBytes(entry.Name, header[CentralHeader..]);
        Put(header);
    }

    /// <summary>The run of fields that the local and the central header have in common.</summary>
    private static void WriteShared(Span<byte> header, Entry entry)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], entry.Method);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], entry.Compressed);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], entry.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)entry.Name.Length);
    }

    private void Put(ReadOnlySpan<byte> data)
    {
        output.Write(data);
        position = checked(position + (uint)data.Length);
    }

    private readonly record struct Entry(string Name, ushort Method, uint Crc, uint Length)
    {
        public uint Offset { get; init; }
        public uint Compressed { get; init; }
    }
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DocGen.Data.Tests.Import;

/// <summary>Archives whose heads say something else than what they hold.</summary>
internal static class LyingArchive
{
    private const int CentralSize = 24;
    private const int CentralNameLength = 28;
    private const int CentralHead = 46;
    private const int LocalSize = 22;
    private const int LocalNameLength = 26;
    private const int LocalHead = 30;

    public static byte[] Of(params (string Name, byte[] Content)[] parts)
    {
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                stream.Write(content);
            }
        }

        return memory.ToArray();
    }

    /// <summary>The central directory, which readers go by, gives the part another size.</summary>
    public static byte[] WithCentralSize(byte[] zip, string part, uint size) => WithSize(zip, part, size, "PK\u0001\u0002"u8.ToArray(), CentralSize, CentralNameLength, CentralHead);

    /// <summary>The part's own head gives it another size.</summary>
    public static byte[] WithLocalSize(byte[] zip, string part, uint size) => WithSize(zip, part, size, "PK\u0003\u0004"u8.ToArray(), LocalSize, LocalNameLength, LocalHead);

    /// <summary>The last entry of the central directory many times more: all of them lead to the same bytes.</summary>
    public static byte[] Overlapping(byte[] zip, int times)
    {
        var end = zip.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var last = zip.AsSpan(0, end).LastIndexOf("PK\u0001\u0002"u8);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(end + 10));
        var entry = zip[last..end];
        byte[] longer = [.. zip[..end], .. Enumerable.Repeat(entry, times).SelectMany(bytes => bytes), .. zip[end..]];
        var tail = longer.AsSpan(end + (entry.Length * times));
        BinaryPrimitives.WriteUInt16LittleEndian(tail[8..], (ushort)(count + times));
        BinaryPrimitives.WriteUInt16LittleEndian(tail[10..], (ushort)(count + times));
        BinaryPrimitives.WriteUInt32LittleEndian(tail[12..], BinaryPrimitives.ReadUInt32LittleEndian(tail[12..]) + (uint)(entry.Length * times));
        return longer;
    }

    private static byte[] WithSize(byte[] zip, string part, uint size, byte[] signature, int sizeAt, int nameLengthAt, int head)
    {
        var lying = zip.ToArray();
        for (var at = 0; (at = IndexOf(lying, signature, at)) >= 0; at += signature.Length)
        {
            var name = Encoding.UTF8.GetString(lying, at + head, BinaryPrimitives.ReadUInt16LittleEndian(lying.AsSpan(at + nameLengthAt)));
            if (name == part)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(lying.AsSpan(at + sizeAt), size);
                return lying;
            }
        }

        throw new ArgumentException($"No {part} in the archive", nameof(part));
    }

    private static int IndexOf(byte[] bytes, byte[] signature, int from) => bytes.AsSpan(from).IndexOf(signature) is >= 0 and var found ? from + found : -1;
}

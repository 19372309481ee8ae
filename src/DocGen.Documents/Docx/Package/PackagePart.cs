using System.IO.Compression;
using System.Text;

namespace DocGen.Documents.Docx.Package;

/// <summary>A part that is the same in many documents, deflated once.</summary>
internal sealed record PackagePart(ReadOnlyMemory<byte> Compressed, uint Crc, uint Length)
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <param name="xml">The root element.</param>
    public static PackagePart FromXml(string xml)
    {
        using var buffer = new PartBuffer(CompressionLevel.SmallestSize);
        buffer.Append(Encoding.UTF8.GetBytes(Declaration + xml));
        buffer.Complete();
        return new PackagePart(buffer.Compressed.ToArray(), buffer.Crc, buffer.Length);
    }
}

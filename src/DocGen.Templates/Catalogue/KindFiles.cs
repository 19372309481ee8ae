using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace DocGen.Templates.Catalogue;

/// <summary>The files that a kind's documents depend on: its folder and what is shared. Kept, they make the same documents for ever.</summary>
public sealed class KindFiles
{
    /// <summary>Most bytes of one unpacked file: a packed bomb is refused.</summary>
    private const int LargestFile = 16 * 1024 * 1024;

    private const int MostFiles = 2000;

    private const long LargestWhole = 64 * 1024 * 1024;

    private readonly Lazy<string> _digest;

    public KindFiles(IReadOnlyDictionary<string, byte[]> content)
    {
        Content = content;
        _digest = new(ComputeDigest);
    }

    /// <summary>Contents by path as under <c>templates/</c>, with / between parts.</summary>
    public IReadOnlyDictionary<string, byte[]> Content { get; }

    /// <summary>SHA-256 over names and contents, lower-case hex.</summary>
    public string Digest => _digest.Value;

    /// <summary>A ZIP with the same bytes for the same files.</summary>
    public byte[] Pack()
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in Ordered())
            {
                var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return buffer.ToArray();
    }

    /// <exception cref="InvalidDataException">Not such a ZIP, or one of unreasonable size.</exception>
    public static KindFiles Unpack(byte[] packed)
    {
        using var archive = new ZipArchive(new MemoryStream(packed), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostFiles || archive.Entries.Any(entry => entry.Length > LargestFile) || archive.Entries.Sum(entry => entry.Length) > LargestWhole)
        {
            throw new InvalidDataException("В архиве вида слишком много файлов или слишком большой файл");
        }

        var content = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            using var stream = entry.Open();
            var bytes = new byte[entry.Length];
            ReadWhole(stream, bytes);
            content[entry.FullName] = bytes;
        }

        return new(content);
    }

    /// <exception cref="InvalidDataException">The file is shorter than the archive says.</exception>
    private static void ReadWhole(Stream stream, byte[] bytes)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
        {
            throw new InvalidDataException("Архив повреждён");
        }
    }

    internal static KindFiles Of(string kind, TemplateRoot root, IReadOnlyList<TemplateRoot> roots)
    {
        var content = new Dictionary<string, byte[]>(root.Under(kind), StringComparer.Ordinal);
        foreach (var (path, bytes) in roots.SelectMany(each => each.Under(TemplateRoot.SharedFolder)))
        {
            content.TryAdd(path, bytes);
        }

        return new(content);
    }

    private string ComputeDigest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in Ordered())
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\n{bytes.Length}\n"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private IEnumerable<KeyValuePair<string, byte[]>> Ordered() => Content.OrderBy(file => file.Key, StringComparer.Ordinal);
}

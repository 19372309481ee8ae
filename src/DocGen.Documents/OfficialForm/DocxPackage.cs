using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace DocGen.Documents.OfficialForm;

/// <summary>The XML parts of a DOCX, read with limits: a file may come from anyone.</summary>
internal sealed class DocxPackage
{
    private const long LargestPart = 64L << 20;

    private readonly Dictionary<string, XDocument> parts = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">No archive, or a part is too large.</exception>
    /// <exception cref="XmlException">A part is not XML.</exception>
    public DocxPackage(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal) && IsXml(entry.FullName)))
        {
            if (entry.Length > LargestPart)
            {
                throw new InvalidDataException("Часть файла слишком велика");
            }

            using var stream = entry.Open();
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestPart });
            parts[entry.FullName] = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
    }

    public XDocument? Find(string name) => parts.GetValueOrDefault(name);

    private static bool IsXml(string name) =>
        name.EndsWith(".rels", StringComparison.Ordinal) || (name.EndsWith(".xml", StringComparison.Ordinal) && name.Count(c => c == '/') <= (name.StartsWith("word/theme/", StringComparison.Ordinal) ? 2 : 1));
}

using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace DocGen.Data.Import.Tables;

/// <summary>Parts of an Office file that are read whole, as trees of XML.</summary>
internal static class PartTree
{
    /// <summary>Elements within elements: who walks a tree does so by recursion.</summary>
    private const int Deepest = 400;

    /// <returns>Null where there is no such part.</returns>
    /// <exception cref="ImportException">The part is too large.</exception>
    /// <exception cref="XmlException">It is no XML, or larger than it says.</exception>
    /// <exception cref="InvalidDataException">It is nested too deeply.</exception>
    public static XElement? Load(ZipArchive archive, string path, ImportLimits limits)
    {
        if (archive.GetEntry(path) is not { } part)
        {
            return null;
        }

        if (part.Length > limits.TreeBytes)
        {
            throw new ImportException("DG4007", $"Часть файла {path} распаковывается более чем в {limits.TreeBytes >> 20} МБ", "разделите файл на части или уберите из него лишнее");
        }

        using (var look = Reader(part, limits))
        {
            while (look.Read())
            {
                if (look.Depth > Deepest)
                {
                    throw new InvalidDataException($"The part {path} is nested deeper than {Deepest}.");
                }
            }
        }

        using var reader = Reader(part, limits);
        return XElement.Load(reader);
    }

    private static XmlReader Reader(ZipArchiveEntry part, ImportLimits limits)
    {
        var settings = WorkbookParts.Settings.Clone();
        settings.MaxCharactersInDocument = limits.TreeBytes;
        return XmlReader.Create(part.Open(), settings);
    }
}

using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DocGen.Schools.Findings;

namespace DocGen.Data.Import.Tables;

/// <summary>Looks through the parts of a workbook before anything in it is read.</summary>
internal static class WorkbookGuard
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true };

    /// <param name="problems">Takes links to other workbooks and formulas that were saved without a value.</param>
    /// <exception cref="ImportException">The archive is broken or too large, not a workbook, or has macros.</exception>
    public static void Check(SourceFile file, ImportLimits limits, List<ImportProblem> problems)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file.Bytes, writable: false), ZipArchiveMode.Read);
            if (archive.GetEntry("xl/workbook.xml") is null)
            {
                throw new ImportException("DG4004", "Файл не является таблицей Excel", "загрузите .xlsx или .csv");
            }

            PackageGuard.Check(archive, limits);
            if (archive.Entries.Any(part => part.FullName.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase)))
            {
                problems.Add(new(
                    FindingSeverity.Warning, "DG4013", new(file.Name), "Книга ссылается на другие файлы; по ссылкам программа не ходит и берёт сохранённые значения",
                    "проверьте, что значения свежие, или вставьте их как числа"));
            }

            CheckSheets(archive, file, problems);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            throw new ImportException("DG4005", "Файл повреждён: архив не читается", "откройте его в Excel и сохраните заново");
        }
    }

    /// <remarks>The reader takes a sheet that breaks off for one that ends: rows would be lost without a word.</remarks>
    private static void CheckSheets(ZipArchive archive, SourceFile file, List<ImportProblem> problems)
    {
        var names = SheetNames(archive);
        foreach (var part in archive.Entries.Where(part => part.FullName.StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase) && part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
        {
            using var reader = XmlReader.Create(part.Open(), Settings);
            FormulaCheck.Read(reader, new(file.Name, names.GetValueOrDefault(part.FullName)), problems);
        }
    }

    /// <summary>Names of the sheets by their part. A book that names them in an unusual way is read all the same, without the names.</summary>
    private static Dictionary<string, string> SheetNames(ZipArchive archive)
    {
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        if (archive.GetEntry("xl/_rels/workbook.xml.rels") is not { } relations)
        {
            return names;
        }

        var targets = Load(relations).Elements().ToLookup(each => (string?)each.Attribute("Id"), each => (string?)each.Attribute("Target"), StringComparer.Ordinal);
        foreach (var sheet in Load(archive.GetEntry("xl/workbook.xml")!).Descendants(Main + "sheet"))
        {
            if (targets[(string?)sheet.Attribute(Office + "id")].FirstOrDefault() is { } target && (string?)sheet.Attribute("name") is { } name)
            {
                names[target.StartsWith('/') ? target[1..] : $"xl/{target}"] = name;
            }
        }

        return names;
    }

    private static XElement Load(ZipArchiveEntry part)
    {
        using var reader = XmlReader.Create(part.Open(), Settings);
        return XElement.Load(reader);
    }
}

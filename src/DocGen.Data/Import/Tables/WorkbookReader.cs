using System.IO.Compression;
using System.Xml;
using DocGen.Schools.Findings;

namespace DocGen.Data.Import.Tables;

/// <summary>Reads visible sheets of an XLSX workbook. Links to other files are not followed: a formula is the value it was saved with.</summary>
internal static class WorkbookReader
{
    /// <exception cref="ImportException">The workbook is broken or too long.</exception>
    public static IReadOnlyList<Sheet> Read(SourceFile file, ImportLimits limits, List<ImportProblem> problems)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file.Bytes, writable: false), ZipArchiveMode.Read);
            var parts = WorkbookParts.Read(archive, limits);
            List<Sheet> sheets = [];
            var (rows, cells) = (0, 0);
            foreach (var listed in parts.Sheets)
            {
                if (!listed.Visible)
                {
                    problems.Add(new(
                        FindingSeverity.Warning, "DG4012", new(file.Name, listed.Name), "Скрытый лист не загружается", "если он нужен, покажите его в Excel и сохраните книгу"));
                    continue;
                }

                using var xml = XmlReader.Create(listed.Part.Open(), WorkbookParts.Settings);
                var reader = new SheetReader(parts, listed.Name, limits, (limits.Rows - rows, limits.Cells - cells), new(new(file.Name, listed.Name), problems));
                var sheet = reader.Read(xml);
                (rows, cells) = (rows + sheet.Rows.Count, cells + reader.Cells);
                sheets.Add(sheet);
            }

            return sheets;
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or FormatException or OverflowException or ArgumentException)
        {
            throw new ImportException("DG4005", "Файл повреждён: книга не читается", "откройте его в Excel и сохраните заново");
        }
    }
}

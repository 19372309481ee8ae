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
            var parts = WorkbookParts.Read(archive);
            List<Sheet> sheets = [];
            var rows = 0;
            foreach (var listed in parts.Sheets)
            {
                if (!listed.Visible)
                {
                    problems.Add(new(
                        FindingSeverity.Warning, "DG4012", new(file.Name, listed.Name), "Скрытый лист не загружается", "если он нужен, покажите его в Excel и сохраните книгу"));
                    continue;
                }

                using var xml = XmlReader.Create(listed.Part.Open(), WorkbookParts.Settings);
                var sheet = new SheetReader(parts, listed.Name, limits, limits.Rows - rows, new(new(file.Name, listed.Name), problems)).Read(xml);
                rows += sheet.Rows.Count;
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

using DocGen.Schools.Findings;

namespace DocGen.Data.Import.Tables;

/// <summary>Looks through the parts of a workbook before anything in it is read.</summary>
internal static class WorkbookGuard
{
    /// <param name="problems">Takes links to other workbooks.</param>
    /// <exception cref="ImportException">The archive is broken or too large, not a workbook, or has macros.</exception>
    public static void Check(SourceFile file, ImportLimits limits, List<ImportProblem> problems)
    {
        try
        {
            using var archive = PackageGuard.Open(file, limits);
            if (archive.GetEntry("xl/workbook.xml") is null)
            {
                throw new ImportException("DG4004", "Файл не является таблицей Excel", "загрузите .xlsx или .csv");
            }

            if (archive.Entries.Any(part => part.FullName.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase)))
            {
                problems.Add(new(
                    FindingSeverity.Warning, "DG4013", new(file.Name), "Книга ссылается на другие файлы; по ссылкам программа не ходит и берёт сохранённые значения",
                    "проверьте, что значения свежие, или вставьте их как числа"));
            }
        }
        catch (InvalidDataException)
        {
            throw new ImportException("DG4005", "Файл повреждён: архив не читается", "откройте его в Excel и сохраните заново");
        }
    }
}

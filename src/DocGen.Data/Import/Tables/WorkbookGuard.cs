using System.IO.Compression;
using System.Xml;

namespace DocGen.Data.Import.Tables;

/// <summary>Looks through the parts of a workbook before anything in it is read.</summary>
internal static class WorkbookGuard
{
    /// <exception cref="ImportException">The archive is broken or too large, not a workbook, or has macros.</exception>
    public static void Check(byte[] bytes, ImportLimits limits)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            CheckParts(archive, limits);
            // The sizes that an archive declares may lie: what counts is what comes out.
            var unpacked = 0L;
            var buffer = new byte[1 << 16];
            foreach (var part in archive.Entries)
            {
                using var stream = part.Open();
                int read;
                while ((read = stream.Read(buffer)) > 0)
                {
                    unpacked += read;
                    if (unpacked > limits.UnpackedBytes)
                    {
                        throw TooLarge(limits);
                    }
                }
            }

            CheckSheets(archive);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            throw new ImportException("DG4005", "Файл повреждён: архив не читается", "откройте его в Excel и сохраните заново");
        }
    }

    private static void CheckParts(ZipArchive archive, ImportLimits limits)
    {
        if (archive.Entries.Count > limits.Parts || archive.Entries.Sum(part => part.Length) > limits.UnpackedBytes)
        {
            throw TooLarge(limits);
        }

        if (archive.GetEntry("xl/workbook.xml") is null)
        {
            throw new ImportException("DG4004", "Файл не является таблицей Excel", "загрузите .xlsx или .csv");
        }

        if (archive.Entries.Any(part => part.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw new ImportException("DG4006", "Книга содержит макросы", "сохраните её как обычную книгу .xlsx");
        }
    }

    /// <remarks>The reader takes a sheet that breaks off for one that ends: rows would be lost without a word.</remarks>
    private static void CheckSheets(ZipArchive archive)
    {
        foreach (var part in archive.Entries.Where(part => part.FullName.StartsWith("xl/worksheets/sheet", StringComparison.OrdinalIgnoreCase)))
        {
            using var reader = XmlReader.Create(part.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true });
            while (reader.Read())
            {
                // Reading to the end is the check.
            }
        }
    }

    private static ImportException TooLarge(ImportLimits limits) =>
        new("DG4007", $"Книга распаковывается более чем в {limits.UnpackedBytes >> 20} МБ", "оставьте в ней только нужные листы");
}

using System.IO.Compression;

namespace DocGen.Data.Import.Tables;

/// <summary>What is looked at in any Office file before a part of it is read: its weight when unpacked, and macros.</summary>
internal static class PackageGuard
{
    /// <exception cref="ImportException">The archive unpacks into too much or has macros.</exception>
    /// <exception cref="InvalidDataException">The archive is broken.</exception>
    public static void Check(ZipArchive archive, ImportLimits limits)
    {
        if (archive.Entries.Count > limits.Parts || archive.Entries.Sum(part => part.Length) > limits.UnpackedBytes)
        {
            throw TooLarge(limits);
        }

        if (archive.Entries.Any(part => part.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw new ImportException("DG4006", "Файл содержит макросы", "сохраните его без макросов: как .xlsx или .docx");
        }

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
    }

    private static ImportException TooLarge(ImportLimits limits) =>
        new("DG4007", $"Файл распаковывается более чем в {limits.UnpackedBytes >> 20} МБ", "оставьте в нём только нужное");
}

using System.IO.Compression;

namespace DocGen.Data.Import.Tables;

/// <summary>What is looked at in any Office file before a part of it is read: its weight when unpacked, and macros. Nothing that it says of itself is believed.</summary>
internal static class PackageGuard
{
    /// <returns>The archive, checked; to be disposed of.</returns>
    /// <exception cref="ImportException">The archive unpacks into too much or has macros.</exception>
    /// <exception cref="InvalidDataException">The archive is broken.</exception>
    public static ZipArchive Open(SourceFile file, ImportLimits limits)
    {
        // Before anything is made of them: a file of 50 MB has room for a million entries.
        if (Count(file.Bytes, "PK\u0001\u0002"u8, limits.Parts) > limits.Parts)
        {
            throw TooLarge(limits);
        }

        var archive = new ZipArchive(new MemoryStream(file.Bytes, writable: false), ZipArchiveMode.Read);
        try
        {
            Check(archive, limits);
            return archive;
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    private static void Check(ZipArchive archive, ImportLimits limits)
    {
        if (archive.Entries.Any(part => part.Length > limits.UnpackedBytes))
        {
            throw TooLarge(limits);
        }

        if (archive.Entries.Any(part => part.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw new ImportException("DG4006", "Файл содержит макросы", "сохраните его без макросов: как .xlsx или .docx");
        }

        // What counts is what comes out, however often entries lead to the same bytes.
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

    /// <summary>How often a signature stands in the bytes, up to one more than it may.</summary>
    private static int Count(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> signature, int most)
    {
        var count = 0;
        for (int at; count <= most && (at = bytes.IndexOf(signature)) >= 0; bytes = bytes[(at + signature.Length)..])
        {
            count++;
        }

        return count;
    }

    private static ImportException TooLarge(ImportLimits limits) =>
        new("DG4007", $"Файл распаковывается более чем в {limits.UnpackedBytes >> 20} МБ", "оставьте в нём только нужное");
}

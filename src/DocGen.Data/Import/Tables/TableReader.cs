namespace DocGen.Data.Import.Tables;

/// <summary>Reads the tables of a file; what the file is, its first bytes say, not its name.</summary>
internal static class TableReader
{
    /// <param name="problems">Takes what is told of a workbook that can be read: hidden sheets, links, formulas without a value.</param>
    /// <exception cref="ImportException">The file is not a table that can be read.</exception>
    public static IReadOnlyList<Sheet> Read(SourceFile file, ImportLimits limits, List<ImportProblem> problems)
    {
        ReadOnlySpan<byte> bytes = file.Bytes;
        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            WorkbookGuard.Check(file, limits, problems);
            return WorkbookReader.Read(file, limits, problems);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new ImportException("DG4003", "Это книга старого формата .xls или книга с паролем", "сохраните её как .xlsx без пароля");
        }

        if (bytes.StartsWith("%PDF"u8) || bytes.StartsWith("{\\rtf"u8) || IsBinary(bytes))
        {
            throw new ImportException("DG4004", "Файл не является таблицей", "загрузите .xlsx или .csv");
        }

        return [CsvTable.Read(file.Bytes, limits)];
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        !bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) && !bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        && bytes[..Math.Min(bytes.Length, 8192)].ContainsAnyInRange((byte)0, (byte)8);
}

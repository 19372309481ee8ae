using System.Text;

namespace DocGen.Data.Import.Tables;

/// <summary>Reads CSV (RFC 4180) as Russian programs write it: UTF-8 or Windows-1251, «;», «,» or tab between the cells.</summary>
internal static class CsvTable
{
    private static readonly Encoding Windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    /// <exception cref="ImportException">The file is too long or its quotes do not match.</exception>
    public static Sheet Read(byte[] bytes, ImportLimits limits)
    {
        var text = Decode(bytes);
        var records = new CsvRecords(text, DelimiterOf(text));
        List<Cell[]> rows = [];
        var cells = 0;
        while (records.Next() is { } record)
        {
            if (rows.Count >= limits.Rows || record.Count > limits.Columns)
            {
                throw new ImportException("DG4008", $"В файле больше {limits.Rows} строк или {limits.Columns} столбцов", "разделите его на части");
            }

            if ((cells += record.Count) > limits.Cells)
            {
                throw new ImportException("DG4008", $"В файле больше {limits.Cells} ячеек", "разделите его на части");
            }

            rows.Add([.. record.Select(value => new Cell(value))]);
        }

        return new(null, rows);
    }

    /// <remarks>Text that is valid UTF-8 by chance is too short to matter: Cyrillic of Windows-1251 never is.</remarks>
    private static string Decode(byte[] bytes)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return Windows1251.GetString(bytes);
        }
    }

    /// <summary>The separator that stands most often outside quotes in the first lines.</summary>
    private static char DelimiterOf(string text)
    {
        Dictionary<char, int> counts = new() { [';'] = 0, ['\t'] = 0, [','] = 0 };
        var (quoted, lines) = (false, 0);
        foreach (var c in text)
        {
            quoted ^= c == '"';
            lines += c == '\n' && !quoted ? 1 : 0;
            if (lines == 20)
            {
                break;
            }

            if (!quoted && counts.TryGetValue(c, out var count))
            {
                counts[c] = count + 1;
            }
        }

        // A comma is also a decimal sign: any semicolon or tab is the better witness.
        return counts[';'] > 0 && counts[';'] >= counts['\t'] ? ';' : counts['\t'] > 0 ? '\t' : ',';
    }
}

using System.Text.RegularExpressions;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Data.Import.Documents;

/// <summary>Takes a table for exam results when its header has subjects or a procedure, and years, shares or participants. Cells stay as typed.</summary>
internal static partial class ResultColumns
{
    /// <summary>Null when the table is something else.</summary>
    public static ExamTable? Read(WordTable table)
    {
        if (table.Rows.Count < 2)
        {
            return null;
        }

        var columns = table.Rows[0].Select(cell => cell.Text).ToList();
        return columns.Exists(Subject().IsMatch) && columns.Exists(Measure().IsMatch)
            ? new() { Columns = columns, Rows = [.. table.Rows.Skip(1).Where(row => row.Any(cell => cell.Text.Length > 0)).Select(row => new ExamTableRow([.. row.Select(cell => cell.Text)]))] }
            : null;
    }

    [GeneratedRegex(@"предмет|дисциплин|(?<!\p{L})(?:ВПР|ОГЭ|ЕГЭ|ГИА)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Subject();

    [GeneratedRegex(@"(?<![0-9])20[0-9]{2}(?![0-9])|%|участник|доля|[«""]2[»""]|двоек", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Measure();
}

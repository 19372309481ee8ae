using System.Text;
using System.Xml;
using DocGen.Schools.Findings;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace DocGen.Data.Import.Tables;

/// <summary>Reads visible sheets of an XLSX workbook. Links to other files are not followed: a formula is the value it was saved with.</summary>
internal static class WorkbookReader
{
    /// <remarks>The reader asks for Windows-1252, of the old binary format, whatever it reads; .NET has it only when told to.</remarks>
    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="ImportException">The workbook is broken or too long.</exception>
    public static IReadOnlyList<Sheet> Read(SourceFile file, ImportLimits limits, List<ImportProblem> problems)
    {
        try
        {
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file.Bytes, writable: false));
            List<Sheet> sheets = [];
            var rows = 0;
            do
            {
                if (string.Equals(reader.VisibleState, "visible", StringComparison.Ordinal))
                {
                    var sheet = ReadSheet(reader, limits, limits.Rows - rows);
                    rows += sheet.Rows.Count;
                    sheets.Add(sheet);
                }
                else
                {
                    problems.Add(new(
                        FindingSeverity.Warning, "DG4012", new(file.Name, reader.Name), "Скрытый лист не загружается", "если он нужен, покажите его в Excel и сохраните книгу"));
                }
            }
            while (reader.NextResult());
            return sheets;
        }
        catch (Exception broken) when (broken is ExcelReaderException or XmlException or InvalidDataException or FormatException
            or KeyNotFoundException or OverflowException or InvalidOperationException or ArgumentException or NullReferenceException)
        {
            // The reader meets broken parts with whatever exception they cause.
            throw new ImportException("DG4005", "Файл повреждён: книга не читается", "откройте его в Excel и сохраните заново");
        }
    }

    private static Sheet ReadSheet(IExcelDataReader reader, ImportLimits limits, int rowsLeft)
    {
        var name = reader.Name;
        if (reader.FieldCount > limits.Columns)
        {
            throw new ImportException("DG4008", $"На листе «{name}» больше {limits.Columns} столбцов", "уберите лишние столбцы");
        }

        List<Cell[]> rows = [];
        while (reader.Read())
        {
            if (rows.Count >= rowsLeft)
            {
                throw new ImportException("DG4008", $"В книге больше {limits.Rows} строк", "разделите её на части");
            }

            var row = new Cell[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = CellOf(reader, i);
            }

            rows.Add(row);
        }

        foreach (var merged in reader.MergeCells ?? [])
        {
            Spread(rows, merged);
        }

        return new(name, rows);
    }

    private static Cell CellOf(IExcelDataReader reader, int column)
    {
        var value = reader.GetValue(column) switch
        {
            int number => (double)number,
            TimeSpan or null => (object?)null,
            var other => other,
        };
        return new(value, value is double && reader.GetNumberFormatString(column)?.Contains('%', StringComparison.Ordinal) == true);
    }

    private static void Spread(List<Cell[]> rows, CellRange range)
    {
        if (range.FromRow >= rows.Count || range.FromColumn >= rows[range.FromRow].Length)
        {
            return;
        }

        var value = rows[range.FromRow][range.FromColumn];
        for (var r = range.FromRow; r <= Math.Min(range.ToRow, rows.Count - 1); r++)
        {
            for (var c = range.FromColumn; c <= Math.Min(range.ToColumn, rows[r].Length - 1); c++)
            {
                rows[r][c] = value;
            }
        }
    }
}

using System.Globalization;
using System.Xml;

namespace DocGen.Data.Import.Tables;

/// <summary>Reads one sheet in one pass.</summary>
/// <param name="left">Rows and cells that the book may still have.</param>
internal sealed class SheetReader(WorkbookParts parts, string name, ImportLimits limits, (int Rows, int Cells) left, FormulaNotes formulas)
{
    private readonly CellValue values = new(parts);
    private readonly List<Cell[]> rows = [];
    private readonly List<string> merged = [];
    private readonly List<Cell> row = [];

    /// <summary>Cells read so far, those that merged ones cover included.</summary>
    public int Cells { get; private set; }

    /// <exception cref="ImportException">The sheet is too long or too wide.</exception>
    /// <exception cref="XmlException">The part breaks off.</exception>
    public Sheet Read(XmlReader reader)
    {
        var number = 0;
        while (reader.Read())
        {
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "row"):
                    number = reader.GetAttribute("r") is { } told ? int.Parse(told, NumberStyles.None, CultureInfo.InvariantCulture) : number + 1;
                    row.Clear();
                    break;
                case (XmlNodeType.Element, "c"):
                    ReadCell(reader, number);
                    break;
                case (XmlNodeType.EndElement, "row"):
                    EndRow(number);
                    break;
                case (XmlNodeType.Element, "mergeCell"):
                    Take(1);
                    merged.Add(reader.GetAttribute("ref") ?? "");
                    break;
            }
        }

        formulas.End();
        merged.ForEach(Spread);
        return new(name, rows);
    }

    private void ReadCell(XmlReader reader, int number)
    {
        var column = reader.GetAttribute("r") is { } place ? CellName.Column(place) : row.Count + 1;
        if (column > limits.Columns)
        {
            throw new ImportException("DG4008", $"На листе «{name}» больше {limits.Columns} столбцов", "уберите лишние столбцы");
        }

        var cell = values.Read(reader, out var emptyFormula);
        if (emptyFormula)
        {
            formulas.Add(number, column);
        }

        while (row.Count < column)
        {
            row.Add(default);
        }

        row[column - 1] = cell;
    }

    /// <remarks>Rows that only have formats do not count: a border drawn to the end of the sheet is no table.</remarks>
    private void EndRow(int number)
    {
        if (row.TrueForAll(cell => cell.Value is null))
        {
            return;
        }

        if (number > left.Rows)
        {
            throw new ImportException("DG4008", $"В книге больше {limits.Rows} строк", "разделите её на части");
        }

        while (rows.Count < number - 1)
        {
            rows.Add([]);
        }

        if (rows.Count != number - 1)
        {
            throw new InvalidDataException("Rows are out of order.");
        }

        Take(row.Count);
        rows.Add([.. row]);
    }

    private void Take(int cells)
    {
        Cells += cells;
        if (Cells > left.Cells)
        {
            throw new ImportException("DG4008", $"В книге больше {limits.Cells} ячеек", "разделите её на части");
        }
    }

    private void Spread(string range)
    {
        var ends = range.Split(':');
        var (first, last) = (CellName.Column(ends[0]), CellName.Column(ends[^1]));
        var (top, bottom) = (CellName.Row(ends[0]), CellName.Row(ends[^1]));
        if (top > rows.Count || first > rows[top - 1].Length)
        {
            return;
        }

        var value = rows[top - 1][first - 1];
        for (var r = top - 1; r < Math.Min(bottom, rows.Count); r++)
        {
            var cells = rows[r];
            var width = Math.Min(last, limits.Columns);
            Take(Math.Max(0, width - first + 1));
            if (cells.Length < width)
            {
                Array.Resize(ref cells, width);
                rows[r] = cells;
            }

            cells.AsSpan((first - 1)..width).Fill(value);
        }
    }
}

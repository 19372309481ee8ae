using DocGen.Documents.Walk;

namespace DocGen.Documents.Pdf.Tables;

/// <summary>The first words of a row, to name it in a warning.</summary>
internal static class RowText
{
    public static string Of(RowBox row) =>
        row.Row.Cells.SelectMany(cell => cell.Blocks).SelectMany(BlockLines.Of).FirstOrDefault(line => line.Length > 2) ?? string.Empty;
}

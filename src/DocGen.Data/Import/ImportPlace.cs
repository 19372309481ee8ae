using System.Globalization;
using DocGen.Data.Import.Tables;

namespace DocGen.Data.Import;

/// <summary>A place in an imported file.</summary>
/// <param name="File">Name of the file without its folder.</param>
/// <param name="Sheet">Null for CSV and JSON.</param>
/// <param name="Row">From 1, as the spreadsheet numbers it.</param>
/// <param name="Column">From 1.</param>
/// <param name="Path">JSON path, for JSON.</param>
public sealed record ImportPlace(string File, string? Sheet = null, int? Row = null, int? Column = null, string? Path = null)
{
    public override string ToString()
    {
        var sheet = Sheet is null ? "" : $", лист «{Sheet}»";
        var row = Row is null ? "" : string.Create(CultureInfo.InvariantCulture, $", строка {Row}");
        var column = Column is { } number ? $", столбец {CellName.Letters(number)}" : "";
        return $"{File}{sheet}{row}{column}{(Path is null ? "" : $", {Path}")}";
    }
}

using System.Globalization;
using System.Xml;
using DocGen.Schools.Findings;

namespace DocGen.Data.Import.Tables;

/// <summary>Finds the formulas of a sheet that were saved without their value: to a reader that does not calculate they are empty cells.</summary>
internal static class FormulaCheck
{
    /// <summary>Cells told one by one; of more only their number is told.</summary>
    private const int Told = 20;

    /// <summary>Reads the sheet to its end, which is also the check that it has one.</summary>
    /// <exception cref="XmlException">The part breaks off.</exception>
    public static void Read(XmlReader reader, ImportPlace sheet, List<ImportProblem> problems)
    {
        var (found, cell, formula, value) = (0, (string?)null, false, false);
        while (reader.Read())
        {
            switch (reader.NodeType, reader.LocalName)
            {
                case (XmlNodeType.Element, "c"):
                    (cell, formula, value) = (reader.GetAttribute("r"), false, false);
                    break;
                case (XmlNodeType.Element, "f"):
                    formula = true;
                    break;
                case (XmlNodeType.Element, "v" or "is"):
                    value = !reader.IsEmptyElement;
                    break;
                case (XmlNodeType.EndElement, "c") when formula && !value && found++ < Told:
                    problems.Add(Problem(sheet, cell));
                    break;
            }
        }

        if (found > Told)
        {
            problems.Add(new(
                FindingSeverity.Warning, "DG4014", sheet, string.Create(CultureInfo.InvariantCulture, $"И ещё формул без сохранённого значения: {found - Told}"), Hint));
        }
    }

    private const string Hint = "откройте книгу в Excel и сохраните её заново";

    private static ImportProblem Problem(ImportPlace sheet, string? cell)
    {
        var letters = (cell ?? "").TakeWhile(char.IsAsciiLetterUpper).Count();
        var row = int.TryParse((cell ?? "").AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        var column = (cell ?? "").Take(letters).Aggregate(0, (sum, letter) => (sum * 26) + (letter - 'A' + 1));
        return new(
            FindingSeverity.Warning, "DG4014", sheet with { Row = row, Column = column == 0 ? null : column },
            "Формула сохранена без значения: ячейка считается пустой", Hint);
    }
}

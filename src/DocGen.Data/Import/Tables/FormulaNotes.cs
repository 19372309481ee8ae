using System.Globalization;
using DocGen.Schools.Findings;

namespace DocGen.Data.Import.Tables;

/// <summary>Tells the formulas of a sheet that were saved without their value: to a reader that does not calculate they are empty cells.</summary>
internal sealed class FormulaNotes(ImportPlace sheet, List<ImportProblem> problems)
{
    /// <summary>Cells told one by one; of more only their number is told.</summary>
    private const int Told = 20;

    private const string Hint = "откройте книгу в Excel и сохраните её заново";

    private int found;

    /// <param name="row">From 1.</param>
    /// <param name="column">From 1.</param>
    public void Add(int row, int column)
    {
        if (found++ < Told)
        {
            problems.Add(new(
                FindingSeverity.Warning, "DG4014", sheet with { Row = row, Column = column }, "Формула сохранена без значения: ячейка считается пустой", Hint));
        }
    }

    public void End()
    {
        if (found > Told)
        {
            problems.Add(new(
                FindingSeverity.Warning, "DG4014", sheet, string.Create(CultureInfo.InvariantCulture, $"И ещё формул без сохранённого значения: {found - Told}"), Hint));
        }
    }
}

using System.Globalization;
using DocGen.Data.Import.Tables;
using DocGen.Schools.Findings;

namespace DocGen.Data.Import.Columns;

/// <summary>The cells of one row by key; what is wrong with them goes to the problems, with sheet, row and column.</summary>
internal sealed class RowReader(Cell[] cells, HeaderMap header, ImportPlace row, List<ImportProblem> problems)
{
    private readonly int before = problems.Count;

    public ImportPlace Place => row;

    /// <summary>No error has been told about the row.</summary>
    public bool IsSound => !problems.Skip(before).Any(problem => problem.Severity == FindingSeverity.Error);

    public bool IsEmpty => header.Places.Values.All(c => c >= cells.Length || cells[c].IsEmpty);

    public string? Text(string key) => Cell(key) is { IsEmpty: false } cell ? cell.Text : null;

    /// <summary>Text that must be there; an error and an empty string when it is not.</summary>
    public string Required(string key, string title)
    {
        if (Text(key) is { } text)
        {
            return text;
        }

        Error(key, "DG4201", $"Не заполнено «{title}»", "заполните ячейку или удалите строку");
        return "";
    }

    public int? Whole(string key, int min, int max)
    {
        if (RussianValue.IsNoData(Cell(key)))
        {
            return null;
        }

        if (RussianValue.Whole(Cell(key)) is not { } value)
        {
            Error(key, "DG4202", $"«{Cell(key).Text}» — не целое число", "оставьте только цифры; если данных нет, поставьте прочерк");
            return null;
        }

        return Within(key, value, min, max) ? value : null;
    }

    public decimal? Number(string key, decimal min, decimal max)
    {
        if (RussianValue.IsNoData(Cell(key)))
        {
            return null;
        }

        if (RussianValue.Number(Cell(key)) is not { } value)
        {
            Error(key, "DG4202", $"«{Cell(key).Text}» — не число", "запишите число цифрами, дробь через запятую");
            return null;
        }

        return Within(key, value, min, max) ? value : null;
    }

    /// <summary>A year that must be there; 0 with an error when it is not.</summary>
    public int Year(string key, string title)
    {
        if (Required(key, title).Length == 0)
        {
            return 0;
        }

        if (RussianValue.Year(Cell(key)) is not { } year)
        {
            Error(key, "DG4203", $"«{Cell(key).Text}» — не год", "запишите год так: 2023 или 2022/23");
            return 0;
        }

        return Within(key, year, 2000, 2100) ? year : 0;
    }

    public void Error(string? key, string code, string message, string? hint = null) => Tell(FindingSeverity.Error, key, code, message, hint);

    public void Tell(FindingSeverity severity, string? key, string code, string message, string? hint = null)
    {
        int? column = key is not null && header.Places.TryGetValue(key, out var c) ? c + 1 : null;
        problems.Add(new(severity, code, row with { Column = column }, message, hint));
    }

    private Cell Cell(string key) => header.Places.TryGetValue(key, out var c) && c < cells.Length ? cells[c] : default;

    private bool Within(string key, decimal value, decimal min, decimal max)
    {
        if (value >= min && value <= max)
        {
            return true;
        }

        Error(key, "DG4204", string.Create(CultureInfo.GetCultureInfo("ru-RU"), $"Число {value} вне пределов от {min} до {max}"), "проверьте число");
        return false;
    }
}

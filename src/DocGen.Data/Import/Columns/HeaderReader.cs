using DocGen.Data.Import.Tables;
using DocGen.Schools.Findings;

namespace DocGen.Data.Import.Columns;

/// <summary>Finds the header of a table: one to three rows among the first ones, columns in any order.</summary>
internal sealed class HeaderReader(IReadOnlyList<ImportColumn> columns, string file, List<ImportProblem> problems)
{
    private const int SearchedRows = 20;
    private const int Depth = 3;

    /// <summary>Fewer recognised columns than this are no header.</summary>
    private const int Enough = 2;

    private static readonly HashSet<string> RowNumbers = new(["номер", "номер п п", "п п", "номер пп"], StringComparer.Ordinal);

    /// <summary>Null, and an error among the problems unless the sheet has no header at all, when the sheet cannot be read.</summary>
    public HeaderMap? Read(Sheet sheet)
    {
        var (best, bottom, depth) = Best(sheet);
        return best < Enough ? null : Map(sheet, bottom, depth);
    }

    /// <summary>How many columns of the form the sheet seems to have.</summary>
    public int Recognised(Sheet sheet) => Best(sheet).Columns;

    private (int Columns, int Bottom, int Depth) Best(Sheet sheet)
    {
        var (best, bottom, depth) = (0, -1, 0);
        for (var row = 0; row < Math.Min(SearchedRows, sheet.Rows.Count); row++)
        {
            for (var d = 1; d <= Math.Min(Depth, row + 1); d++)
            {
                var found = Enumerable.Range(0, sheet.Rows[row].Length).Select(c => KeyOf(sheet, row, d, c)).OfType<string>().Distinct(StringComparer.Ordinal).Count();
                if (found > best)
                {
                    (best, bottom, depth) = (found, row, d);
                }
            }
        }

        return (best, bottom, depth);
    }

    private HeaderMap? Map(Sheet sheet, int bottom, int depth)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        var failed = false;
        for (var c = 0; c < sheet.Rows.Max(row => row.Length); c++)
        {
            var place = new ImportPlace(file, sheet.Name, bottom + 1, c + 1);
            if (KeyOf(sheet, bottom, depth, c) is not { } key)
            {
                TellUnknown(sheet, bottom, depth, c, place);
            }
            else if (!places.TryAdd(key, c))
            {
                problems.Add(new(
                    FindingSeverity.Error, "DG4102", place, $"Столбец «{TitleOf(key)}» встречается дважды: {CellName.Letters(places[key] + 1)} и {CellName.Letters(c + 1)}",
                    "оставьте один из них"));
                failed = true;
            }
        }

        foreach (var column in columns.Where(column => column.Required && !places.ContainsKey(column.Key)))
        {
            problems.Add(new(
                FindingSeverity.Error, "DG4101", new(file, sheet.Name, bottom + 1), $"Нет столбца «{column.Title}»", "добавьте его или скачайте пустой бланк"));
            failed = true;
        }

        return failed ? null : new(bottom, places);
    }

    private string TitleOf(string key) => columns.First(column => column.Key == key).Title;

    /// <remarks>The whole chain of merged headers is tried first, the lowest header last: «Участники / количество» says more than «количество».</remarks>
    private string? KeyOf(Sheet sheet, int bottom, int depth, int column)
    {
        for (var top = bottom - depth + 1; top <= bottom; top++)
        {
            var header = HeaderText.Of(Chain(sheet, top, bottom, column));
            if (header.Length > 0 && columns.FirstOrDefault(known => known.Matches(header)) is { } found)
            {
                return found.Key;
            }
        }

        return null;
    }

    private static string Chain(Sheet sheet, int top, int bottom, int column)
    {
        List<string> parts = [];
        for (var row = top; row <= bottom; row++)
        {
            var text = column < sheet.Rows[row].Length ? sheet.Rows[row][column].Text : "";
            if (text.Length > 0 && (parts.Count == 0 || parts[^1] != text))
            {
                parts.Add(text);
            }
        }

        return string.Join(' ', parts);
    }

    private void TellUnknown(Sheet sheet, int bottom, int depth, int column, ImportPlace place)
    {
        var title = Chain(sheet, bottom - depth + 1, bottom, column);
        if (RowNumbers.Contains(HeaderText.Of(title)))
        {
            return;
        }

        var filled = sheet.Rows.Skip(bottom + 1).Any(row => column < row.Length && !row[column].IsEmpty);
        if (filled)
        {
            problems.Add(new(
                FindingSeverity.Warning, "DG4103", place, title.Length == 0 ? "Столбец без заголовка не загружается" : $"Столбец «{title}» не распознан и не загружается",
                "если он нужен, назовите его как в пустом бланке"));
        }
    }
}

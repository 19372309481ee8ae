using DocGen.Schools.Programmes.Content;

namespace DocGen.Data.Import.Documents;

/// <summary>Takes a table of two columns for a passport when three or more of its left cells are what passports name.</summary>
internal static class PassportTable
{
    private const int Enough = 3;

    private static readonly (string Word, string Key)[] Words =
    [
        ("наименование", PassportKey.Name), ("название", PassportKey.Name), ("основани", PassportKey.Basis), ("разработчик", PassportKey.Developers), ("руководител", PassportKey.ProgrammeLead),
        ("участник", PassportKey.Participants), ("партн", PassportKey.Partners), ("цель", PassportKey.Goal), ("задач", PassportKey.Tasks), ("перечень", PassportKey.Sections),
        ("раздел", PassportKey.Sections), ("показател", PassportKey.Indicators), ("индикатор", PassportKey.Indicators), ("этап", PassportKey.Stages), ("срок", PassportKey.Stages),
        ("результат", PassportKey.ExpectedResults), ("ответствен", PassportKey.Responsible),
    ];

    /// <param name="blocks">Reads what stands in a cell.</param>
    public static Passport? Read(WordTable table, Func<IReadOnlyList<WordPart>, IReadOnlyList<Block>> blocks)
    {
        if (table.Rows.Any(row => row.Count != 2) || table.Rows.Count(row => KeyOf(row[0].Text) is not null) < Enough)
        {
            return null;
        }

        return new()
        {
            Rows = [.. table.Rows.Where(row => row.Any(cell => cell.Text.Length > 0))
                .Select((row, i) => new PassportRow(KeyOf(row[0].Text) ?? $"row_{i + 1}", row[0].Text) { Blocks = blocks(row[1].Parts) })],
        };
    }

    private static string? KeyOf(string label) => Words.FirstOrDefault(word => label.Contains(word.Word, StringComparison.OrdinalIgnoreCase)).Key;
}

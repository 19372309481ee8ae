using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Data.Import.Documents;

/// <summary>Takes a table for stages when its columns are a stage, its term and, it may be, what is done in it; with people responsible it is a roadmap.</summary>
internal static class StageRows
{
    /// <param name="blocks">Reads what stands in a cell.</param>
    public static StageList? Read(WordTable table, Func<IReadOnlyList<WordPart>, IReadOnlyList<Block>> blocks)
    {
        if (table.Rows.Count < 2 || table.Rows[0].Count is < 2 or > 3)
        {
            return null;
        }

        var labels = table.Rows[0].Select(cell => cell.Text).ToList();
        var (stage, term) = (Find(labels, "этап"), Find(labels, "срок", "период"));
        if (stage < 0 || term < 0 || stage == term || Find(labels, "ответствен", "исполнител") >= 0)
        {
            return null;
        }

        var text = Enumerable.Range(0, labels.Count).Where(i => i != stage && i != term).Cast<int?>().FirstOrDefault();
        return new()
        {
            Items =
            [
                .. table.Rows.Skip(1).Where(row => row.Any(cell => cell.Text.Length > 0)).Select(row => new Stage
                {
                    Title = row[stage].Text,
                    Period = row[term].Text is { Length: > 0 } period ? FuzzyPeriod.Read(period) : null,
                    Blocks = text is { } at ? blocks(row[at].Parts) : [],
                }),
            ],
        };
    }

    private static int Find(List<string> labels, params string[] words) =>
        labels.FindIndex(label => Array.Exists(words, word => label.Contains(word, StringComparison.OrdinalIgnoreCase)));
}

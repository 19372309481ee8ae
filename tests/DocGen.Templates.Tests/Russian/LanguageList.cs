using DocGen.Templates.Russian;

namespace DocGen.Templates.Tests.Russian;

/// <summary>A list of forms written by hand: six cases a row, tab-separated, lines with # are headings.</summary>
internal sealed record LanguageList(IReadOnlyList<string[]> Rows)
{
    public static LanguageList Read(string name)
    {
        var path = Path.Combine(Snapshot.Root, "tests", "DocGen.Templates.Tests", "Russian", "Data", name);
        return new(File.ReadAllLines(path).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToList());
    }

    /// <summary>Compares every form; «ё» and «е» are one letter, since both spellings are right in print.</summary>
    /// <param name="firstForm">Column of the nominative.</param>
    public Accuracy Check(int firstForm, Func<string[], GrammaticalCase, string> decline)
    {
        var misses = new List<string>();
        foreach (var row in Rows)
        {
            foreach (var to in Enum.GetValues<GrammaticalCase>())
            {
                var (want, have) = (row[firstForm + (int)to], decline(row, to));
                if (Plain(want) != Plain(have))
                {
                    misses.Add($"{row[firstForm]}, {to}: «{have}», надо «{want}»");
                }
            }
        }

        return new(Rows.Count * 6, misses);
    }

    private static string Plain(string text) => text.Replace('ё', 'е').Replace('Ё', 'Е');
}

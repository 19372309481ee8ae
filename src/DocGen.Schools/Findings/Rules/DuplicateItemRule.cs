using DocGen.Schools.Findings.Words;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>The same item twice in the lists of one section, or an item that another one only continues.</summary>
public sealed class DuplicateItemRule : FindingRule
{
    /// <summary>A shorter beginning in common is a turn of speech, not a repetition.</summary>
    private const int WordsInCommon = 5;

    public override string Code => "DUPLICATE_ITEM";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var section in context.Outline.Lists.GroupBy(l => l.SectionPath, StringComparer.Ordinal))
        {
            var seen = new List<(string Plain, string Text)>();
            foreach (var (entry, path) in section.SelectMany(l => Entries(l.Value.Items, $"{l.Path}.items")))
            {
                var plain = PlainText.Of(entry.Text);
                if (plain.Length > 0 && seen.Find(s => Repeats(s.Plain, plain)) is { Text: { } first })
                {
                    yield return Warning($"{path}.text", $"Пункт повторяет другой: «{Snippet.Of(first)}»", "Оставьте один из двух пунктов");
                }

                seen.Add((plain, entry.Text));
            }
        }

        foreach (var group in context.Outline.Rows.GroupBy(r => r.Group, ReferenceEqualityComparer.Instance))
        {
            foreach (var row in RepeatedRows(group.Cast<Programmes.PlacedRow>()))
            {
                yield return Warning($"{row.Path}.event", $"Мероприятие повторяется: «{Snippet.Of(row.Row.Event)}»", "Оставьте одну строку или уточните, чем они отличаются");
            }
        }
    }

    private static List<Programmes.PlacedRow> RepeatedRows(IEnumerable<Programmes.PlacedRow> rows)
    {
        var seen = new HashSet<(string, string?)>();
        return rows.Where(r => r.Row.Event.Length > 0 && !seen.Add((PlainText.Of(r.Row.Event), r.Row.Deadline?.Text))).ToList();
    }

    private static bool Repeats(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter == longer
            || (longer.StartsWith(shorter, StringComparison.Ordinal) && longer[shorter.Length] == ' ' && shorter.Count(c => c == ' ') + 1 >= WordsInCommon);
    }

    private static IEnumerable<(ListEntry Entry, string Path)> Entries(IReadOnlyList<ListEntry> items, string path) =>
        items.SelectMany((item, i) => Entries(item.Items, $"{path}[{i}].items").Prepend((item, $"{path}[{i}]")));
}

using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Items of one list that end or begin in different ways, or carry markers of different kinds.</summary>
public sealed class ListPunctuationRule : FindingRule
{
    public override string Code => "LIST_PUNCTUATION";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Outline.Lists.Where(l => l.Value.Items.Count > 1).Select(Check).OfType<Finding>();
    }

    private Finding? Check(Placed<ItemList> list)
    {
        var items = list.Value.Items;
        List<string> faults = [];
        if (MixedEndings(items))
        {
            faults.Add("пункты кончаются по-разному");
        }

        var dashes = items.Select(i => i.Marker).OfType<string>().Where(m => OrdinalNumber.Read(m) is null && !m.Any(char.IsLetter));
        if (dashes.Distinct(StringComparer.Ordinal).Count() > 1)
        {
            faults.Add("маркеры разные");
        }

        return faults.Count == 0
            ? null
            : Info(list.Path, $"В перечне {string.Join(", ", faults)}: «{Snippet.Of(items[0].Text)}»", "После пункта — «;», после последнего — точка; если пункты — предложения, точка после каждого");
    }

    /// <summary>Right are: «;» and a full stop at the end; full stops; nothing at all, or nothing but the last full stop.</summary>
    private static bool MixedEndings(IReadOnlyList<ListEntry> items)
    {
        var ends = items.Where(i => i.Items.Count == 0).Select(i => i.Text.TrimEnd()).Where(t => t.Length > 0 && !t.EndsWith(':'))
            .Select(t => t[^1] is ';' or '.' or ',' or '!' or '?' ? t[^1] : ' ').ToList();
        if (ends.Count < 2)
        {
            return false;
        }

        var body = ends[..^1].Distinct().ToList();
        return body.Count > 1 || (body[0], ends[^1]) switch
        {
            (';' or ',', '.') => false,
            (' ', '.') => false,
            var (b, l) => b != l,
        };
    }
}

using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

public sealed class UnbalancedQuotesRule : TextRule
{
    public override string Code => "UNBALANCED_QUOTES";

    protected override Finding? Check(TextPlace place, FindingContext context)
    {
        var at = Unmatched(place.Text, '«', '»') ?? Unmatched(place.Text, '„', '“') ?? OddStraight(place.Text);
        return at is not { } index
            ? null
            : Warning(place.Path, $"Кавычка без пары: «{Snippet.Around(place.Text, index, 1)}»", "Закройте или уберите кавычку; внутренние кавычки — „ “");
    }

    private static int? Unmatched(string text, char opening, char closing)
    {
        var open = new Stack<int>();
        var seenOpening = text.Contains(opening, StringComparison.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == opening)
            {
                open.Push(i);
            }
            else if (text[i] == closing && !open.TryPop(out _) && (seenOpening || closing == '»'))
            {
                return i;
            }
        }

        return open.TryPop(out var left) ? left : null;
    }

    private static int? OddStraight(string text) => text.Count(c => c == '"') % 2 == 1 ? text.LastIndexOf('"') : null;
}

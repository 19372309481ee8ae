using System.Buffers;
using System.Text.RegularExpressions;
using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

public sealed partial class UnbalancedBracketsRule : TextRule
{
    private const string Opening = "([{";
    private const string Closing = ")]}";

    private static readonly SearchValues<char> Brackets = SearchValues.Create(Opening + Closing);

    public override string Code => "UNBALANCED_BRACKETS";

    protected override Finding? Check(TextPlace place, FindingContext context) =>
        place.Text.AsSpan().ContainsAny(Brackets) && Unmatched(place.Text) is { } index
            ? Warning(place.Path, $"Скобка без пары: «{Snippet.Around(place.Text, index, 1)}»", "Закройте или уберите скобку")
            : null;

    private static int? Unmatched(string text)
    {
        var markers = Enumerator().Matches(text).Select(m => m.Index + m.Length - 1).ToHashSet();
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Opening.Contains(text[i], StringComparison.Ordinal))
            {
                open.Push(i);
                continue;
            }

            var kind = Closing.IndexOf(text[i], StringComparison.Ordinal);
            if (kind < 0)
            {
                continue;
            }

            if (open.TryPeek(out var top) && text[top] == Opening[kind])
            {
                open.Pop();
            }
            else if (!markers.Contains(i))
            {
                return i;
            }
        }

        return open.TryPop(out var left) ? left : null;
    }

    /// <summary>«а)», «1)»: the bracket of a list marker needs no pair.</summary>
    [GeneratedRegex(@"(?:^|[\s;,:])(?:[а-яёa-z]|[0-9]{1,2})\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Enumerator();
}

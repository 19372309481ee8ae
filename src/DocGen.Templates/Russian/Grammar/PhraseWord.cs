namespace DocGen.Templates.Russian.Grammar;

/// <summary>A word of a phrase with the spaces and marks around it, so that the phrase can be put together as it was.</summary>
internal sealed class PhraseWord
{
    private const string Opening = "«„“\"(";

    private PhraseWord(string before, string text, string after)
    {
        Before = before;
        Text = text;
        After = after;
    }

    public string Before { get; }

    public string Text { get; set; }

    public string After { get; }

    /// <summary>Starts a quoted name or a bracket: from here on nothing changes.</summary>
    public bool IsQuoted => Before.AsSpan().IndexOfAny(Opening) >= 0;

    /// <summary>«(сменная)»: one word in brackets.</summary>
    public bool IsBracketed => Before.EndsWith('(') && After.StartsWith(')');

    /// <summary>Letters and inner hyphens only: no abbreviation with a dot, no number.</summary>
    public bool IsPlain => Text.Length > 0 && !After.StartsWith('.') && Text.All(c => char.IsLetter(c) || c == '-') && char.IsLetter(Text[0]);

    public bool EndsClause => After.AsSpan().IndexOfAny(",;") >= 0;

    public static List<PhraseWord> Split(string phrase)
    {
        var words = new List<PhraseWord>();
        var at = 0;
        while (at < phrase.Length)
        {
            var start = Skip(phrase, at, c => !IsWord(c) && !IsLoneDash(c));
            var end = start < phrase.Length && !IsWord(phrase[start]) ? start + 1 : Skip(phrase, start, IsWord);
            var next = Skip(phrase, end, c => !char.IsWhiteSpace(c) && !IsWord(c) && !Opening.Contains(c, StringComparison.Ordinal));
            words.Add(new(phrase[at..start], phrase[start..end], phrase[end..next]));
            at = next;
        }

        return words;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '-';

    private static bool IsLoneDash(char c) => c is '–' or '—';

    private static int Skip(string text, int from, Func<char, bool> skipped)
    {
        while (from < text.Length && skipped(text[from]))
        {
            from++;
        }

        return from;
    }
}

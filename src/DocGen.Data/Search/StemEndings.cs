namespace DocGen.Data.Search;

/// <summary>Endings of one part of speech.</summary>
internal sealed class StemEndings
{
    private readonly (string Text, bool AfterVowel)[] longestFirst;

    /// <param name="afterVowel">Count only after «а» or «я».</param>
    /// <param name="always">Count wherever they stand.</param>
    public StemEndings(string[] afterVowel, string[] always) =>
        longestFirst = [.. afterVowel.Select(text => (text, true)).Concat(always.Select(text => (text, false))).OrderByDescending(ending => ending.Item1.Length)];

    /// <summary>Length of the word without its longest ending that lies in the body; that of the word where there is none, or it does not count.</summary>
    public int Cut(ReadOnlySpan<char> word, int body)
    {
        foreach (var (text, afterVowel) in longestFirst)
        {
            var rest = word.Length - text.Length;
            if (rest >= body && word[^1] == text[^1] && word.EndsWith(text, StringComparison.Ordinal))
            {
                return !afterVowel || (rest > body && word[rest - 1] is 'а' or 'я') ? rest : word.Length;
            }
        }

        return word.Length;
    }
}

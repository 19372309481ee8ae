namespace DocGen.Schools.Findings.Words;

/// <summary>How often words and pairs of neighbours occur in one document, without case.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string, string), int> pairs = [];

    public Vocabulary(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var previous = default(Word);
            foreach (var word in Word.Of(text))
            {
                words[word.Text] = words.GetValueOrDefault(word.Text) + 1;
                if (previous.Text is not null && word.Start == previous.End + 1 && text[previous.End] is ' ' or '\u00A0')
                {
                    var pair = (previous.Lower, word.Lower);
                    pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
                }

                previous = word;
            }
        }
    }

    public int Count(string word) => words.GetValueOrDefault(word);

    /// <summary>Both are words of the document, and neighbours in it at least twice.</summary>
    public bool HasPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.ContainsKey(first) && lookup.ContainsKey(second) && Count(first.ToString(), second.ToString()) >= 2;
    }

    public int Count(string first, string second) => pairs.GetValueOrDefault((first.ToLowerInvariant(), second.ToLowerInvariant()));
}

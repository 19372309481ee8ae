using System.Runtime.InteropServices;
using DocGen.Schools.Findings.Outline;

namespace DocGen.Schools.Findings.Words;

/// <summary>How often words and pairs of neighbours occur in one document, without case.</summary>
internal sealed class Vocabulary
{
    /// <summary>Stems of shorter words are too short to tell one word from another.</summary>
    private const int ShortestForm = 6;

    private readonly Dictionary<string, int> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> counts = [];
    private HashSet<string>? stems;
    private readonly Dictionary<(int First, int Second), int> pairs = [];
    private readonly Dictionary<TextPlace, int[]> idsByPlace = new(ReferenceEqualityComparer.Instance);

    public Vocabulary(IEnumerable<TextPlace> places)
    {
        foreach (var place in places)
        {
            var (end, previous) = (-1, -1);
            var placeIds = idsByPlace[place] = new int[place.Words.Count];
            for (var i = 0; i < placeIds.Length; i++)
            {
                var word = place.Words[i];
                var id = placeIds[i] = Add(word.Text);
                if (previous >= 0 && word.Start == end + 1 && place.Text[end] is ' ' or '\u00A0')
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(pairs, (previous, id), out _)++;
                }

                (end, previous) = (word.End, id);
            }
        }
    }

    /// <summary>Every word once.</summary>
    public IReadOnlyCollection<string> Words => ids.Keys;

    /// <summary>Numbers of the words of a place in their order: counts are asked by number many times a word.</summary>
    public ReadOnlySpan<int> IdsOf(TextPlace place) => idsByPlace[place];

    public int Count(int id) => counts[id];

    /// <summary>How often the second follows the first.</summary>
    public int Count(int first, int second) => pairs.GetValueOrDefault((first, second));

    public int Count(string word) => ids.TryGetValue(word, out var id) ? counts[id] : 0;

    /// <summary>The document uses the word in this or another form.</summary>
    public bool HasForm(string word) => (stems ??= [.. ids.Keys.Where(w => w.Length > ShortestForm).Select(FormStem)]).Contains(FormStem(word));

    private static string FormStem(string word) => PlainText.Stem(word.ToLowerInvariant().Replace('ё', 'е'));

    /// <summary>How often the second follows the first.</summary>
    public int Count(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.TryGetValue(first, out var a) && lookup.TryGetValue(second, out var b) ? pairs.GetValueOrDefault((a, b)) : 0;
    }

    private int Add(string word)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, word, out var known);
        if (!known)
        {
            id = counts.Count;
            counts.Add(0);
        }

        counts[id]++;
        return id;
    }
}

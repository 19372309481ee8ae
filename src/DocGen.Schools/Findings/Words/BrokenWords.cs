using System.Collections.Frozen;
using DocGen.Schools.Findings.Outline;

namespace DocGen.Schools.Findings.Words;

/// <summary>Finds words cut in two by a space, without a dictionary of the language.</summary>
/// <remarks>
/// Two grounds, both of few false alarms. First: the second piece is an ending that never stands as a word («ния», «ности»). Second: the
/// pieces joined are a word that the document itself uses elsewhere or that the trade knows, while a piece occurs only here. Prepositions and particles are left
/// alone: «в ведение» and «введение» are both right.
/// </remarks>
internal static class BrokenWords
{
    private const int ShortestWord = 6;

    private static readonly FrozenSet<string> Endings = Build();

    private static readonly FrozenSet<string> Particles = new[]
    {
        "а", "без", "в", "во", "вы", "да", "до", "за", "и", "из", "к", "как", "ко", "мы", "на", "над", "не", "ни", "но", "о", "об", "обо", "он",
        "от", "пере", "по", "под", "при", "про", "раз", "с", "со", "то", "у", "что", "я", "же", "бы", "ли",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Index of the space that cuts a word, or null.</summary>
    public static int? Find(TextPlace place, Vocabulary vocabulary)
    {
        var (text, words) = (place.Text, place.Words);
        var ids = vocabulary.IdsOf(place);
        for (var i = 1; i < words.Count; i++)
        {
            var (head, tail) = (words[i - 1], words[i]);
            if (tail.Start == head.End + 1 && char.IsWhiteSpace(text[head.End]) && char.IsLower(tail.Text[0]) && IsCut(head.Text, tail.Text, (ids[i - 1], ids[i]), vocabulary))
            {
                return head.End;
            }
        }

        return null;
    }

    private static bool IsCut(string head, string tail, (int Head, int Tail) ids, Vocabulary vocabulary)
    {
        if (Endings.Contains(tail))
        {
            return head.Length > 1 && !IsCapitals(head);
        }

        var together = vocabulary.Count(ids.Head, ids.Tail);
        var (loneHead, loneTail) = (vocabulary.Count(ids.Head) == together, vocabulary.Count(ids.Tail) == together);
        return (loneHead || loneTail) && head.Length + tail.Length >= ShortestWord && !Particles.Contains(head) && !Particles.Contains(tail)
            && (vocabulary.Count(head + tail) > 0 || (loneHead && loneTail && (vocabulary.HasForm(head + tail) || TradeWords.Knows(head + tail))));
    }

    private static bool IsCapitals(string word) => word.All(char.IsUpper);

    private static FrozenSet<string> Build()
    {
        HashSet<string> endings = new(StringComparer.Ordinal);
        string[] nounStems = ["ни", "ци", "ени", "ани", "вани", "ировани", "ровани", "лени", "дени", "чени", "щени", "шени", "жени", "тени", "сти"];
        string[] nounEndings = ["е", "я", "ю", "ем", "й", "ям", "ями", "ях", "и"];
        foreach (var stem in nounStems)
        {
            endings.UnionWith(nounEndings.Select(e => stem + e));
        }

        endings.UnionWith(["ция", "цией", "ность", "ности", "ностью", "ностей", "ностям", "остью", "остей", "тельство", "тельства", "тельством"]);
        string[] adjectiveStems = ["н", "ск", "ческ", "тельн", "альн", "ивн", "ованн", "енн", "анн", "ующ", "ающ", "яющ", "ющ", "вш", "ащ"];
        string[] hard = ["ый", "ая", "ое", "ые", "ого", "ому", "ым", "ых", "ыми", "ую", "ий", "ие", "его", "ему", "им", "их", "ими", "ей", "ая", "ее", "ую"];
        foreach (var stem in adjectiveStems)
        {
            endings.UnionWith(hard.Select(e => stem + e));
            endings.UnionWith(hard.Where(_ => stem[^1] == 'щ').Select(e => stem + e + "ся"));
        }

        endings.UnionWith(["ться", "тся", "лся", "лась", "лись", "ается", "яется", "уется", "уются", "ются", "ого", "ому", "ыми", "ая", "ое", "ые", "ых"]);
        endings.UnionWith(["тель", "теля", "телю", "телем", "тели", "телей", "телям", "телями", "телях", "ющихся", "щихся", "щимся", "щиеся"]);

        // Forms of pronouns and words that the stems above happen to make.
        endings.ExceptWith(["них", "ней", "ним", "ними", "него", "нему", "ни", "нее", "ной", "стие", "стих", "стей", "нем", "ей", "цие"]);
        endings.ExceptWith(["ския", "стия", "анный", "ание", "ания"]);
        return endings.ToFrozenSet(StringComparer.Ordinal);
    }
}

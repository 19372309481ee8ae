namespace DocGen.Data.Search;

/// <summary>
/// The part of a Russian word that its forms share, by the published Snowball rules; a beginning of the word itself. The same that PostgreSQL's
/// dictionary «russian_stem» gives.
/// </summary>
internal static class RussianStem
{
    private const string Vowels = "аеиоуыэюя";

    /// <summary>Endings that count only after «а» or «я», and the others, of each part of speech.</summary>
    private static readonly StemEndings Gerund = new(["в", "вши", "вшись"], ["ив", "ивши", "ившись", "ыв", "ывши", "ывшись"]);
    private static readonly StemEndings Reflexive = new([], ["ся", "сь"]);
    private static readonly StemEndings Participle = new(["ем", "нн", "вш", "ющ", "щ"], ["ивш", "ывш", "ующ"]);
    private static readonly StemEndings Derived = new([], ["ост", "ость"]);

    private static readonly StemEndings Adjective = new(
        [],
        [
            "ее", "ие", "ые", "ое", "ими", "ыми", "ей", "ий", "ый", "ой", "ем", "им", "ым", "ом", "его", "ого", "ему", "ому", "их", "ых", "ую", "юю", "ая", "яя", "ою", "ею",
        ]);

    private static readonly StemEndings Verb = new(
        ["ла", "на", "ете", "йте", "ли", "й", "л", "ем", "н", "ло", "но", "ет", "ют", "ны", "ть", "ешь", "нно"],
        [
            "ила", "ыла", "ена", "ейте", "уйте", "ите", "или", "ыли", "ей", "уй", "ил", "ыл", "им", "ым", "ен", "ило", "ыло", "ено", "ят", "ует", "уют", "ит", "ыт", "ены", "ить",
            "ыть", "ишь", "ую", "ю",
        ]);

    private static readonly StemEndings Noun = new(
        [],
        [
            "а", "ев", "ов", "ие", "ье", "е", "иями", "ями", "ами", "еи", "ии", "и", "ией", "ей", "ой", "ий", "й", "иям", "ям", "ием", "ем", "ам", "ом", "о", "у", "ах", "иях", "ях",
            "ы", "ь", "ию", "ью", "ю", "ия", "ья", "я",
        ]);

    /// <param name="word">In lower case, with «е» for «ё»; a word of other letters or digits is its own stem.</param>
    public static int LengthOf(ReadOnlySpan<char> word)
    {
        var (body, derived) = Regions(word);
        if (body >= word.Length)
        {
            return word.Length;
        }

        var end = Inflected(word, body);
        end = end > body && word[end - 1] == 'и' ? end - 1 : end;
        var cut = Derived.Cut(word[..end], body);
        end = cut >= derived ? cut : end;
        return Tidied(word[..end], body);
    }

    /// <summary>Where the word goes on after its first vowel, and where after the second closed syllable; its length where it does not.</summary>
    private static (int Body, int Derived) Regions(ReadOnlySpan<char> word)
    {
        var body = Past(word, 0, vowel: true);
        var first = Past(word, body, vowel: false);
        return (body, Past(word, Past(word, first, vowel: true), vowel: false));
    }

    private static int Past(ReadOnlySpan<char> word, int from, bool vowel)
    {
        for (var at = from; at < word.Length; at++)
        {
            if (Vowels.Contains(word[at], StringComparison.Ordinal) == vowel)
            {
                return at + 1;
            }
        }

        return word.Length;
    }

    private static int Inflected(ReadOnlySpan<char> word, int body)
    {
        var end = Gerund.Cut(word, body);
        if (end < word.Length)
        {
            return end;
        }

        end = Reflexive.Cut(word, body);
        var rest = word[..end];
        var adjective = Adjective.Cut(rest, body);
        if (adjective < end)
        {
            return Participle.Cut(rest[..adjective], body);
        }

        var verb = Verb.Cut(rest, body);
        return verb < end ? verb : Noun.Cut(rest, body);
    }

    /// <summary>Without the ending of a superlative, one of two «н» and a soft sign.</summary>
    private static int Tidied(ReadOnlySpan<char> word, int body)
    {
        var rest = word[body..];
        var superlative = rest.EndsWith("ейше", StringComparison.Ordinal) ? 4 : rest.EndsWith("ейш", StringComparison.Ordinal) ? 3 : 0;
        var end = word.Length - superlative;
        if (superlative > 0 || rest.EndsWith("н", StringComparison.Ordinal))
        {
            return end - body >= 2 && word[end - 1] == 'н' && word[end - 2] == 'н' ? end - 1 : end;
        }

        return rest.EndsWith("ь", StringComparison.Ordinal) ? end - 1 : end;
    }
}

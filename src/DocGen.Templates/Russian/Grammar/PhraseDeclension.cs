namespace DocGen.Templates.Russian.Grammar;

/// <summary>
/// Declines a noun phrase given in the nominative: the head noun, the adjectives in front of it, and further heads joined by a comma,
/// «и» or a dash. What depends on the head (genitives, prepositions, quotes, brackets, numbers) stays as it is.
/// </summary>
public static class PhraseDeclension
{
    private static readonly string[] Joints = ["и", "или", "–", "—", "-"];
    private static readonly string[] Adverbs = ["временно", "постоянно", "особо"];

    /// <param name="animate">People (positions) or things (organizations, documents): decides the accusative.</param>
    public static Declined Decline(string phrase, GrammaticalCase to, bool animate)
    {
        if (to == GrammaticalCase.Nominative || phrase.Length == 0)
        {
            return new(phrase);
        }

        var words = PhraseWord.Split(phrase);
        string? warning = null;
        for (var at = 0; at < words.Count; at = NextHead(words, at))
        {
            at = DeclineHead(words, at, to, animate, ref warning);
        }

        return new(string.Concat(words.Select(w => w.Before + w.Text + w.After)), warning);
    }

    /// <summary>The gender mark (m, f, n, p) of the head noun, or of an adjective that stands for it; null when there is neither.</summary>
    internal static string? Gender(string phrase)
    {
        var plain = PhraseWord.Split(phrase).Where(w => w.IsPlain).Select(w => w.Text).ToList();
        var noun = plain.Find(word => AdjectiveForms.Find(word) is null);
        return noun is null ? plain.Select(AdjectiveForms.Find).FirstOrDefault()?.Tag : NounForms.Find(noun.Split('-')[0])?.Tag;
    }

    /// <returns>The index after the head.</returns>
    private static int DeclineHead(List<PhraseWord> words, int at, GrammaticalCase to, bool animate, ref string? warning)
    {
        string? gender = null;
        for (; at < words.Count; at++)
        {
            var word = words[at];
            var adjective = AdjectiveForms.Find(word.Text);
            if (word.IsQuoted && !(word.IsBracketed && (adjective is not null ? adjective.Tag == gender : gender is null && HeadNouns.IsHead(word.Text))))
            {
                return words.Count;
            }

            if (!word.IsPlain || HeadNouns.IsAbbreviation(word.Text))
            {
                if (!char.IsDigit(word.Text.FirstOrDefault()))
                {
                    return at + 1;
                }
            }
            else if (adjective is not null)
            {
                gender = adjective.Tag;
                var isHead = IsHeadItself(words, at, gender);
                word.Text = DeclineAdjective(word.Text, adjective, to, animate);
                if (isHead)
                {
                    return at + 1;
                }
            }
            else if (!Joints.Contains(word.Text) && !Adverbs.Contains(word.Text.ToLowerInvariant()))
            {
                var noun = NounForms.Decline(word.Text, to, animate);
                warning ??= noun is null ? $"Слово «{word.Text}» не склоняется по правилам: форма оставлена как в данных." : null;
                word.Text = noun ?? word.Text;
                return at + 1;
            }
        }

        return words.Count;
    }

    /// <summary>«Начальная школа-детский сад»: the noun joined to the front declines too.</summary>
    private static string DeclineAdjective(string word, EndingRow row, GrammaticalCase to, bool animate)
    {
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        var adjective = row.Paradigm.Decline(word, to, animate);
        return hyphen > 0 && HeadNouns.IsHead(word[..hyphen])
            ? NounForms.Decline(word[..hyphen], to, animate) + adjective[hyphen..]
            : adjective;
    }

    private static bool IsHeadItself(List<PhraseWord> words, int at, string gender)
    {
        if (at + 1 == words.Count || (words[at + 1].IsQuoted && !words[at + 1].IsBracketed))
        {
            return true;
        }

        var next = words[at + 1];
        if (Substantives.Governs(words[at].Text))
        {
            return !HeadNouns.IsHead(next.Text);
        }

        if (AdjectiveForms.Find(next.Text) is { } adjective)
        {
            // «заведующая библиотекой»: the next word has the look of another gender, so it is no adjective of the same noun.
            return adjective.Tag != gender && !HeadNouns.IsHead(next.Text);
        }

        return words[at].EndsClause || (Substantives.IsPost(words[at].Text) && !HeadNouns.IsHead(next.Text));
    }

    /// <summary>Where another head starts after a finished one, or the end.</summary>
    private static int NextHead(List<PhraseWord> words, int from)
    {
        // «ассистент (помощник)»: the same post in another word.
        if (from < words.Count && words[from].IsBracketed && HeadNouns.IsHead(words[from].Text))
        {
            return from;
        }

        // «цели и задачи»: right after a head the conjunction joins its equal.
        if (from + 1 < words.Count && words[from].Text is "и" or "или" && words[from + 1].IsPlain && !words[from + 1].IsQuoted)
        {
            return from + 1;
        }

        for (var at = from; at < words.Count; at++)
        {
            if (words[at].IsQuoted)
            {
                return words.Count;
            }

            var joined = at > 0 && (words[at - 1].EndsClause || Joints.Contains(words[at - 1].Text));
            var apposition = at == from && at > 0 && HeadAfterAdjectives(words, at, HeadNouns.IsOrganization);
            if (apposition || (joined && HeadAfterAdjectives(words, at, IsHeadOrSubstantive)))
            {
                return at;
            }
        }

        return words.Count;
    }

    /// <summary>Nominative adjectives, if any, and then a known head (or, after adjectives, an abbreviation: «Обливская СОШ»).</summary>
    private static bool HeadAfterAdjectives(List<PhraseWord> words, int at, Func<string, bool> isHead)
    {
        var start = at;
        while (at < words.Count && words[at].IsPlain && AdjectiveForms.Find(words[at].Text) is not null
            && !Substantives.IsPost(words[at].Text))
        {
            at++;
        }

        return at < words.Count && !words[at].IsQuoted
            && (isHead(words[at].Text) || (at > start && HeadNouns.IsAbbreviation(words[at].Text)));
    }

    private static bool IsHeadOrSubstantive(string word) => HeadNouns.IsHead(word) || Substantives.IsPost(word);
}

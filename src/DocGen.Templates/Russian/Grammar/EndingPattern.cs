namespace DocGen.Templates.Russian.Grammar;

/// <summary>
/// An ending to match, written as data: letters stand for themselves («е» also for «ё»), <c>V</c> is any vowel,
/// <c>C</c> any consonant but «й», <c>^</c> the start of the word; a digit in front asks for that many vowels in the word.
/// </summary>
internal readonly record struct EndingPattern(string Letters, bool IsWhole, int Vowels)
{
    public static EndingPattern Parse(string text)
    {
        var vowels = char.IsAsciiDigit(text[0]) ? text[0] - '0' : 0;
        var rest = vowels > 0 ? text[1..] : text;
        return rest[0] == '^' ? new(rest[1..], true, vowels) : new(rest, false, vowels);
    }

    /// <param name="lower">The word in lower case.</param>
    public bool Matches(string lower)
    {
        if (lower.Length < Letters.Length || (IsWhole && lower.Length != Letters.Length))
        {
            return false;
        }

        for (var i = 1; i <= Letters.Length; i++)
        {
            if (!Accepts(Letters[^i], lower[^i]))
            {
                return false;
            }
        }

        return Vowels == 0 || Grammar.Letters.CountVowels(lower) == Vowels;
    }

    private static bool Accepts(char symbol, char letter) => symbol switch
    {
        'V' => Grammar.Letters.IsVowel(letter),
        'C' => Grammar.Letters.IsConsonant(letter),
        'е' => letter is 'е' or 'ё',
        _ => symbol == letter,
    };
}

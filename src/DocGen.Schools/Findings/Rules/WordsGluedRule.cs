using System.Text.RegularExpressions;
using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Two words run together: a capital inside a word («школаМБОУ»), a year stuck to a month, two words that the document writes apart.</summary>
public sealed partial class WordsGluedRule : TextRule
{
    private const int ShortestPart = 4;

    public override string Code => "WORDS_GLUED";

    protected override Finding? Check(TextPlace place, FindingContext context)
    {
        var text = place.Text;
        var seam = Seam(text);
        var at = seam is { } found && !InQuotes(text, found) ? found : SeamOfKnownWords(place, context.Vocabulary);
        if (at is not { } index)
        {
            return null;
        }

        return Warning(place.Path, $"Слова слились: «{Snippet.Around(text, index, 0)}»", "Поставьте пробел между словами") with
        {
            Normalization = new(text, text.Insert(index, " ")),
        };
    }

    private static int? SeamOfKnownWords(TextPlace place, Vocabulary vocabulary)
    {
        foreach (var word in place.Words)
        {
            if (word.Length < 3 * ShortestPart || vocabulary.Count(word.Text) > 1)
            {
                continue;
            }

            for (var i = ShortestPart; i <= word.Length - ShortestPart; i++)
            {
                if (vocabulary.Count(word.Text.AsSpan(0, i), word.Text.AsSpan(i)) >= 2)
                {
                    return word.Start + i;
                }
            }
        }

        return null;
    }

    /// <summary>Names in quotes may be written as they like («МегаФон»).</summary>
    private static bool InQuotes(string text, int index)
    {
        var opening = text.LastIndexOf('«', index);
        return opening >= 0 && text.IndexOf('»', opening) > index;
    }

    /// <summary>Where a capital that begins a word stands after two small letters («школаМБОУ»), or a year after three («декабрь2023»).</summary>
    private static int? Seam(string text)
    {
        for (var i = 2; i + 2 < text.Length; i++)
        {
            if (!IsSmall(text[i - 1]) || !IsSmall(text[i - 2]))
            {
                continue;
            }

            var capital = IsCapital(text[i]) && ((IsSmall(text[i + 1]) && IsSmall(text[i + 2])) || (IsCapital(text[i + 1]) && IsCapital(text[i + 2])));
            if (capital || (text[i] is '1' or '2' && i > 2 && IsSmall(text[i - 3]) && Year().IsMatch(text.AsSpan(i, Math.Min(5, text.Length - i)))))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsSmall(char c) => c is (>= 'а' and <= 'я') or 'ё';

    private static bool IsCapital(char c) => c is (>= 'А' and <= 'Я') or 'Ё';

    [GeneratedRegex("^[12][0-9]{3}(?![0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}

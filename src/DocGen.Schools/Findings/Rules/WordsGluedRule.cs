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
        var seam = Seam().Match(text);
        var at = seam.Success && !InQuotes(text, seam.Index) ? seam.Index : SeamOfKnownWords(text, context.Vocabulary);
        if (at is not { } index)
        {
            return null;
        }

        return Warning(place.Path, $"Слова слились: «{Snippet.Around(text, index, 0)}»", "Поставьте пробел между словами") with
        {
            Normalization = new(text, text.Insert(index, " ")),
        };
    }

    private static int? SeamOfKnownWords(string text, Vocabulary vocabulary)
    {
        foreach (var word in Word.Of(text))
        {
            if (word.Length < 3 * ShortestPart || vocabulary.Count(word.Text) > 1)
            {
                continue;
            }

            for (var i = ShortestPart; i <= word.Length - ShortestPart; i++)
            {
                if (vocabulary.HasPair(word.Text.AsSpan(0, i), word.Text.AsSpan(i)))
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

    [GeneratedRegex(@"(?<=[а-яё]{2})(?=[А-ЯЁ](?:[а-яё]{2}|[А-ЯЁ]{2}))|(?<=[а-яё]{3})(?=[12][0-9]{3}(?![0-9]))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Seam();
}

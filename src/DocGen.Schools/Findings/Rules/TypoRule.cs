using System.Collections.Frozen;
using System.Text.RegularExpressions;
using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>
/// Misspellings that can be told without a dictionary: letters that Russian never puts together, a word of the trade with one letter wrong,
/// and a title whose noun stands in the wrong case («Система работа со школами»).
/// </summary>
public sealed partial class TypoRule : FindingRule
{
    /// <summary>Nouns that follow «система», «план», «программа»… in the genitive, and are often left in the nominative.</summary>
    private static readonly FrozenDictionary<string, string> Genitives = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["работа"] = "работы", ["поддержка"] = "поддержки", ["помощь"] = "помощи", ["оценка"] = "оценки", ["подготовка"] = "подготовки",
        ["развитие"] = "развития", ["повышение"] = "повышения", ["сопровождение"] = "сопровождения", ["взаимодействие"] = "взаимодействия",
        ["наставничество"] = "наставничества", ["мероприятия"] = "мероприятий", ["реализация"] = "реализации",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public override string Code => "TYPO";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var suspects = Suspects(context.Vocabulary);
        foreach (var place in context.Outline.Texts)
        {
            if (Government(place) is { } wrongCase)
            {
                yield return wrongCase;
            }
            else if (suspects.Count > 0 && place.Words.FirstOrDefault(w => suspects.ContainsKey(w.Text)) is { Length: > 0 } word)
            {
                yield return Misspelt(place, word, suspects[word.Text]);
            }
        }
    }

    /// <summary>Misspelt words of the document, each with what was probably meant, where that can be told.</summary>
    private static Dictionary<string, string?> Suspects(Vocabulary vocabulary)
    {
        var suspects = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in vocabulary.Words)
        {
            if (LetterPairs.AreImpossible(word) && word.Any(char.IsLower))
            {
                suspects.Add(word, null);
            }
            else if (TradeWords.Correction(word) is { } right && vocabulary.Count(word) <= 2)
            {
                suspects.Add(word, right);
            }
        }

        return suspects;
    }

    private Finding Misspelt(TextPlace place, Word word, string? right)
    {
        const string hint = "Проверьте написание слова";
        if (right is null)
        {
            return Warning(place.Path, $"Похоже на опечатку: «{word.Text}»", hint);
        }

        right = char.IsUpper(word.Text[0]) ? char.ToUpperInvariant(right[0]) + right[1..] : right.ToLowerInvariant();
        return Warning(place.Path, $"Похоже на опечатку: «{word.Text}», вероятно, «{right}»", hint) with
        {
            Normalization = new(place.Text, place.Text.Remove(word.Start, word.Length).Insert(word.Start, right)),
        };
    }

    /// <summary>Only in titles and headings: there the first noun governs the second.</summary>
    private Finding? Government(TextPlace place)
    {
        if (place.Role is not (TextRole.Title or TextRole.Heading) || Governed().Match(place.Text) is not { Success: true } match)
        {
            return null;
        }

        var noun = match.Groups["noun"];
        var right = Genitives[noun.Value];
        return Error(place.Path, $"Слово не в том падеже: «{match.Value}», нужно «{match.Groups["head"].Value} {right}»", "Исправьте заголовок") with
        {
            Normalization = new(place.Text, place.Text.Remove(noun.Index, noun.Length).Insert(noun.Index, right)),
        };
    }

    [GeneratedRegex(
        @"^\s*(?<head>система|план|программа|модель|концепция|механизм|отчёт|отчет|анализ)\s+(?<noun>работа|поддержка|помощь|оценка|подготовка|развитие|повышение|сопровождение|взаимодействие|наставничество|мероприятия|реализация)(?!\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Governed();
}

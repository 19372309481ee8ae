using System.Collections.Frozen;
using System.Text.RegularExpressions;
using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>
/// Misspellings that can be told without a dictionary: letters that Russian never puts together, a word of the trade with one letter wrong,
/// and a title whose noun stands in the wrong case («Система работа со школами»).
/// </summary>
public sealed partial class TypoRule : TextRule
{
    /// <summary>Nouns that follow «система», «план», «программа»… in the genitive, and are often left in the nominative.</summary>
    private static readonly FrozenDictionary<string, string> Genitives = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["работа"] = "работы", ["поддержка"] = "поддержки", ["помощь"] = "помощи", ["оценка"] = "оценки", ["подготовка"] = "подготовки",
        ["развитие"] = "развития", ["повышение"] = "повышения", ["сопровождение"] = "сопровождения", ["взаимодействие"] = "взаимодействия",
        ["наставничество"] = "наставничества", ["мероприятия"] = "мероприятий", ["реализация"] = "реализации",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public override string Code => "TYPO";

    protected override Finding? Check(TextPlace place, FindingContext context)
    {
        if (Government(place) is { } wrongCase)
        {
            return wrongCase;
        }

        foreach (var word in Word.Of(place.Text))
        {
            if (!word.Text.All(char.IsUpper) && Impossible().IsMatch(word.Text))
            {
                return Warning(place.Path, $"Похоже на опечатку: «{word.Text}»", "Проверьте написание слова");
            }

            if (TradeWords.Correction(word.Text) is { } right && context.Vocabulary.Count(word.Text) <= 2)
            {
                return Warning(place.Path, $"Похоже на опечатку: «{word.Text}», вероятно, «{right}»", "Проверьте написание слова") with
                {
                    Normalization = new(place.Text, place.Text.Remove(word.Start, word.Length).Insert(word.Start, right)),
                };
            }
        }

        return null;
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

    [GeneratedRegex(
        @"^щ[бвгджзкмпстфхцчшщ]|[жшщч]ы|щя|чя|шя|жя|щю|[аеиоуыэюя]ь|ъ[^еёюяи]|ьь|ыы|йй|ъъ|(?<letter>[а-яё])\k<letter>\k<letter>|^[ъь]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Impossible();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>An abbreviation that the document never spells out; told once, at its first place.</summary>
public sealed partial class AbbreviationNotExpandedRule : FindingRule
{
    /// <summary>Understood by everybody: the state, legal forms, kinds of schools, requisites.</summary>
    internal static readonly FrozenSet<string> Known = new[]
    {
        "РФ", "СССР", "США", "МБОУ", "МАОУ", "МКОУ", "МОУ", "МОБУ", "ГБОУ", "ГАОУ", "ГКОУ", "ГОУ", "ФГБОУ", "ФГАОУ", "ФГБУ", "ФГБНУ", "ГБУ", "ГАУ",
        "МБУ", "МАУ", "МКУ", "МБДОУ", "МАДОУ", "ДПО", "СОШ", "ООШ", "НОШ", "ФИО", "ИНН", "КПП", "ОГРН", "ОКПО", "РО", "УТВЕРЖДАЮ",
        "УТВЕРЖДЕНО", "УТВЕРЖДЕНА", "СОГЛАСОВАНО", "ПРИНЯТО", "ПРИКАЗ", "ТО", "ВУЗ", "СМИ", "АО", "ООО",
    }.ToFrozenSet(StringComparer.Ordinal);

    public override string Code => "ABBREVIATION_NOT_EXPANDED";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var expanded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in context.Outline.Texts)
        {
            // A text all in capitals has no abbreviations to tell.
            if (!place.Words.Any(w => w.Length > 1 && char.IsUpper(w.Text[0]) && char.IsUpper(w.Text[1])) || !place.Text.Any(char.IsLower))
            {
                continue;
            }

            foreach (var word in place.Words.Where(w => IsAbbreviation(w, place.Text)))
            {
                first.TryAdd(word.Text, place.Path);
            }

            if (place.Text.AsSpan().IndexOfAny("(–—-") < 0)
            {
                continue;
            }

            foreach (Match match in Expansion().Matches(place.Text))
            {
                // «ОГЭ (математика)» explains nothing: an expansion begins with the letter of the abbreviation.
                var (abbreviation, phrase) = (match.Groups["abbreviation"].Value, match.Groups["phrase"]);
                if (!phrase.Success || char.ToUpperInvariant(phrase.Value[0]) == abbreviation[0])
                {
                    expanded.Add(abbreviation);
                }
            }
        }

        return first.Where(f => !Known.Contains(f.Key) && !expanded.Contains(f.Key))
            .Select(f => Info(f.Value, $"Сокращение «{f.Key}» нигде не расшифровано", "При первом упоминании напишите полностью и добавьте «(далее – …)»"));
    }

    /// <summary>Two to eight Cyrillic capitals that no digit touches.</summary>
    private static bool IsAbbreviation(Word word, string text) =>
        word.Length is >= 2 and <= 8 && word.Text.All(c => c is (>= 'А' and <= 'Я') or 'Ё')
        && (word.Start == 0 || !char.IsDigit(text[word.Start - 1])) && (word.End == text.Length || !char.IsDigit(text[word.End]));

    /// <summary>«… результатами (далее – ШНОР)», «маршрут (ИОМ)», «РМК – районный методический кабинет», «ИОМ (индивидуальный …)».</summary>
    [GeneratedRegex(
        @"\(\s*далее\s*[-–—:]?\s*«?(?<abbreviation>[А-ЯЁ]{2,8})|(?<=\p{Ll}{3}\p{L}*»?\s*)\((?<abbreviation>[А-ЯЁ]{2,8})\)|(?<![\p{L}])(?<abbreviation>[А-ЯЁ]{2,8})\s(?:[-–—]|\()\s?(?<phrase>\p{Ll}{4})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Expansion();
}

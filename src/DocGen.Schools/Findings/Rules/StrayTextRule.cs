using System.Text.RegularExpressions;
using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A scrap left by editing: «г.» that belongs to no year and no town, two marks in a row.</summary>
public sealed partial class StrayTextRule : TextRule
{
    public override string Code => "STRAY_TEXT";

    protected override Finding? Check(TextPlace place, FindingContext context) => Scrap().Match(place.Text) is { Success: true } match
        ? Warning(place.Path, $"Обрывок текста: «{Snippet.Around(place.Text, match.Index, match.Length)}»", "Уберите лишнее или восстановите пропущенное")
        : null;

    [GeneratedRegex(@"[)»\]]\s?г\.(?!\s?\p{Lu})|[,;:]\s?[,;:]|,\s?\.(?!\.)|;\s?\.(?!\.)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Scrap();
}

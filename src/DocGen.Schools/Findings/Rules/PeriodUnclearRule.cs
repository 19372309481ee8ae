using System.Text.RegularExpressions;
using DocGen.Schools.Findings.Outline;

namespace DocGen.Schools.Findings.Rules;

/// <summary>«в 2021-2022 году»: two calendar years or one school year?</summary>
public sealed partial class PeriodUnclearRule : TextRule
{
    public override string Code => "PERIOD_UNCLEAR";

    protected override Finding? Check(TextPlace place, FindingContext context) => Years().Match(place.Text) is { Success: true } match
        ? Info(place.Path, $"Неясно, учебный год или календарные: «{match.Value.Trim()}»", "Напишите «2021/22 учебный год» или «2021–2022 годы»")
        : null;

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}\s?[-–—/]\s?(?:(?:19|20)[0-9]{2}|[0-9]{2}(?![0-9]))\s?г(?:оду|ода|од|\.(?!\s*г))(?!\p{L})(?!\s*\p{Ll}*уч)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Years();
}

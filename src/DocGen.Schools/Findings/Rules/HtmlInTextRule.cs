using System.Net;
using System.Text.RegularExpressions;
using DocGen.Schools.Findings.Outline;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Tags and entities of HTML left by a copy from a site.</summary>
public sealed partial class HtmlInTextRule : TextRule
{
    public override string Code => "HTML_IN_TEXT";

    protected override Finding? Check(TextPlace place, FindingContext context)
    {
        if (place.Text.AsSpan().IndexOfAny('<', '&') < 0 || Markup().Match(place.Text) is not { Success: true } match)
        {
            return null;
        }

        var clean = WebUtility.HtmlDecode(Markup().Replace(place.Text, m => m.Value[0] == '<' ? " " : m.Value));
        clean = Gaps().Replace(clean, " ").Trim();
        return Error(place.Path, $"В тексте осталась разметка HTML: «{match.Value}»", "Удалите теги; списки и абзацы задайте блоками документа") with
        {
            Normalization = new(place.Text, clean),
        };
    }

    [GeneratedRegex(@"</?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?/?>|&(?:[a-zA-Z]{2,8}|#[0-9]{1,6}|#x[0-9a-fA-F]{1,5});", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Markup();

    [GeneratedRegex(@"[ \u00A0]{2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gaps();
}

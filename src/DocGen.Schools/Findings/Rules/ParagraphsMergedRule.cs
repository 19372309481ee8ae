using System.Text.RegularExpressions;
using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A list or a new sentence that ran into the paragraph before it: «обучения .Составляющие …: -Организовать».</summary>
public sealed partial class ParagraphsMergedRule : TextRule
{
    public override string Code => "PARAGRAPHS_MERGED";

    protected override Finding? Check(TextPlace place, FindingContext context) =>
        place.Role is TextRole.Paragraph or TextRole.ListItem && Seam().Match(place.Text) is { Success: true } match
            ? Warning(place.Path, $"Абзацы слились: «{Snippet.Around(place.Text, match.Index, match.Length)}»", "Разделите абзацы; перечень задайте списком")
            : null;

    [GeneratedRegex(@"\p{L}\s\.\p{Lu}\p{Ll}|:\s+[-–—•]\s?\p{L}|[;.]\s+[-–—]\p{L}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Seam();
}

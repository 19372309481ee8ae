using System.Text.RegularExpressions;
using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>
/// A sentence that stops: running text of a dozen words or with a comma ends without a mark, or any text ends in a word or mark that
/// wants another after it.
/// </summary>
public sealed partial class SentenceTruncatedRule : TextRule
{
    private const int LongSentence = 12;

    public override string Code => "SENTENCE_TRUNCATED";

    protected override Finding? Check(TextPlace place, FindingContext context)
    {
        var text = place.Text.TrimEnd();
        if (text.Length == 0 || place.Role == TextRole.Label)
        {
            return null;
        }

        var stopped = place.Role == TextRole.Paragraph && !Ended().IsMatch(text)
            && (Word.Of(text).Count >= LongSentence || text.Contains(", ", StringComparison.Ordinal));
        return stopped || Hanging().IsMatch(text)
            ? Error(place.Path, $"Предложение обрывается: «…{text[Math.Max(0, text.Length - 40)..]}»", "Допишите предложение или поставьте точку")
            : null;
    }

    [GeneratedRegex(@"[.!?…:;][»”)\]]*$|[.!?…][»“”)\]]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ended();

    [GeneratedRegex(
        @"(?:,|[^\s\p{P}]\s?[-–—]|(?<![\p{L}.-])(?:и|или|а|но|в|во|на|с|со|по|для|от|до|из|к|при|о|об|за|под|над|что|чтобы|который|которые|также|не))$",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Hanging();
}

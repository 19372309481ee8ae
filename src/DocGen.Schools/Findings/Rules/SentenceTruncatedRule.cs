using System.Collections.Frozen;
using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>
/// A sentence that stops: running text of a dozen words or with a comma ends without a mark, or any text ends in a word or mark that
/// wants another after it.
/// </summary>
public sealed class SentenceTruncatedRule : TextRule
{
    private const int LongSentence = 12;

    private static readonly FrozenSet<string> Leading = new[]
    {
        "и", "или", "а", "но", "в", "во", "на", "с", "со", "по", "для", "от", "до", "из", "к", "при", "о", "об", "за", "под", "над", "что", "чтобы",
        "который", "которая", "которые", "также", "не",
    }.ToFrozenSet(StringComparer.Ordinal);

    public override string Code => "SENTENCE_TRUNCATED";

    protected override Finding? Check(TextPlace place, FindingContext context)
    {
        var text = place.Text.TrimEnd();
        if (text.Length == 0 || place.Role == TextRole.Label)
        {
            return null;
        }

        var stopped = place.Role == TextRole.Paragraph && !".!?…:;".Contains(text.TrimEnd('»', '“', '”', ')', ']') is { Length: > 0 } body ? body[^1] : ' ', StringComparison.Ordinal)
            && (place.Words.Count >= LongSentence || text.Contains(", ", StringComparison.Ordinal));
        return stopped || Hangs(text, place.Words)
            ? Error(place.Path, $"Предложение обрывается: «…{text[Math.Max(0, text.Length - 40)..]}»", "Допишите предложение или поставьте точку")
            : null;
    }

    /// <summary>Ends in a comma, a dash after a word, or a word that leads on.</summary>
    private static bool Hangs(string text, IReadOnlyList<Word> words)
    {
        if (text[^1] is ',')
        {
            return true;
        }

        if (text[^1] is '-' or '–' or '—')
        {
            return text.AsSpan(0, text.Length - 1).TrimEnd() is { Length: > 0 } before && char.IsLetterOrDigit(before[^1]);
        }

        return words.Count > 1 && words[^1].End == text.Length && char.IsWhiteSpace(text[words[^1].Start - 1]) && Leading.Contains(words[^1].Text);
    }
}

using System.Text;
using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Letters that look right and are not: ѐ for ё, Latin letters inside Cyrillic words, marks without a glyph.</summary>
public sealed class WrongCodepointRule : TextRule
{
    private const string LatinTwins = "aceopxyABCEHKMOPTXk";
    private const string CyrillicTwins = "асеорхуАВСЕНКМОРТХк";

    public override string Code => "WRONG_CODEPOINT";

    protected override Finding? Check(TextPlace place, FindingContext context)
    {
        var text = place.Text;
        if (!text.AsSpan().ContainsAnyExceptInRange('\u0410', '\u044F') || !MayBeWrong(text))
        {
            return null;
        }

        var repaired = RepairWords(RepairLetters(text));
        if (repaired == text && !text.AsSpan().Contains('\uFFFD'))
        {
            return null;
        }

        var wrong = Word.Of(text).Find(w => !repaired.Contains(w.Text, StringComparison.Ordinal)).Text ?? Snippet.Of(text);
        return Error(place.Path, $"В слове «{wrong}» символ не той кодировки", "Замените похожие знаки русскими буквами (ё — U+0451, й — U+0439)") with
        {
            Normalization = repaired == text ? null : new(text, repaired),
        };
    }

    private static bool MayBeWrong(string text)
    {
        var (latin, cyrillic) = (false, false);
        foreach (var c in text)
        {
            if (IsStray(c) || c is '\u0450' or '\u0400' or '\u045D' or '\u040D' or '\u0308' or '\u0306')
            {
                return true;
            }

            latin |= char.IsAsciiLetter(c);
            cyrillic |= IsCyrillic(c);
        }

        return latin && cyrillic;
    }

    private static string RepairLetters(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case '\u0450':
                    repaired.Append('ё');
                    break;
                case '\u0400':
                    repaired.Append('Ё');
                    break;
                case '\u045D':
                    repaired.Append('й');
                    break;
                case '\u040D':
                    repaired.Append('Й');
                    break;
                case '\u0308' or '\u0306' when repaired.Length > 0 && Composed(repaired[^1], c) is { } letter:
                    repaired[^1] = letter;
                    break;
                case var _ when IsStray(c) && c != '\uFFFD':
                    break;
                default:
                    repaired.Append(c);
                    break;
            }
        }

        return repaired.ToString();
    }

    /// <summary>Letters of the fewer script in a word of two scripts are exchanged for their twins. «VIIб» is a class, not a mistake.</summary>
    private static string RepairWords(string text)
    {
        var repaired = text.ToCharArray();
        foreach (var word in Word.Of(text))
        {
            var start = word.Start;
            foreach (var part in word.Text.Split('-', '‑'))
            {
                var (latin, cyrillic) = (part.Count(char.IsAsciiLetter), part.Count(IsCyrillic));
                if (latin > 0 && cyrillic > 0 && !(cyrillic == 1 && part[..^1].All(c => c is 'I' or 'V' or 'X')))
                {
                    var (from, to) = latin <= cyrillic ? (LatinTwins, CyrillicTwins) : (CyrillicTwins, LatinTwins);
                    for (var i = 0; i < part.Length; i++)
                    {
                        var twin = from.IndexOf(part[i], StringComparison.Ordinal);
                        repaired[start + i] = twin < 0 ? part[i] : to[twin];
                    }
                }

                start += part.Length + 1;
            }
        }

        return new(repaired);
    }

    private static char? Composed(char letter, char mark) => (letter, mark) switch
    {
        ('е', '\u0308') => 'ё',
        ('Е', '\u0308') => 'Ё',
        ('и', '\u0306') => 'й',
        ('И', '\u0306') => 'Й',
        _ => null,
    };

    private static bool IsStray(char c) => c is '\u200B' or '\u200C' or '\uFEFF' or '\uFFFD' or (>= '\uE000' and <= '\uF8FF');

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';
}

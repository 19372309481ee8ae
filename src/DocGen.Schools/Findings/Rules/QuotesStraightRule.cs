using System.Text;
using DocGen.Schools.Findings.Outline;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Typewriter quotes where Russian print has «ёлочки».</summary>
public sealed class QuotesStraightRule : TextRule
{
    public override string Code => "QUOTES_STRAIGHT";

    protected override Finding? Check(TextPlace place, FindingContext context)
    {
        // Markup has quotes of its own, and is reported as what it is.
        if (!place.Text.Contains('"', StringComparison.Ordinal) || place.Text.Contains("=\"", StringComparison.Ordinal))
        {
            return null;
        }

        var finding = Info(place.Path, "Прямые кавычки вместо «ёлочек»", "Примите замену на « » (внутри — „ “)");
        return Curly(place.Text) is { } curly ? finding with { Normalization = new(place.Text, curly) } : finding;
    }

    /// <summary>Null when the quotes have no pairs: guessing would spoil the text.</summary>
    private static string? Curly(string text)
    {
        var curly = new StringBuilder(text.Length);
        var depth = text.Contains('«', StringComparison.Ordinal) ? -1 : 0;
        if (depth < 0)
        {
            return null;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                curly.Append(text[i]);
                continue;
            }

            var opens = i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '['
                || (text[i - 1] == '"' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]));
            depth += opens ? 1 : -1;
            if (depth is < 0 or > 2)
            {
                return null;
            }

            curly.Append((opens, depth) switch { (true, 1) => '«', (true, _) => '„', (false, 0) => '»', _ => '“' });
        }

        return depth == 0 ? curly.ToString() : null;
    }
}

using System.Text;

namespace DocGen.Templates.Russian.Texts;

/// <summary>Straight and nested quotation marks as Russian print has them: «outer „inner“ outer».</summary>
internal static class QuotationMarks
{
    private const string Marks = "\"“”„«»";
    private const string OpensAfter = "([{-–—/\u00A0";

    /// <returns>The text with its marks set; a line whose marks do not pair stays as it was: nothing is guessed.</returns>
    public static string Apply(string text) =>
        !text.Any(c => Marks.Contains(c, StringComparison.Ordinal))
            ? text
            : string.Join('\n', text.Split('\n').Select(ApplyToLine));

    private static string ApplyToLine(string text)
    {
        var result = new StringBuilder(text.Length);
        var openings = new Stack<char>();
        for (var i = 0; i < text.Length; i++)
        {
            var mark = text[i];
            if (!Marks.Contains(mark, StringComparison.Ordinal) || IsInches(text, i, openings))
            {
                result.Append(mark);
            }
            else if (IsOpening(text, i, openings))
            {
                openings.Push(mark);
                result.Append(openings.Count == 1 ? '«' : '„');
            }
            else if (openings.TryPop(out _))
            {
                result.Append(openings.Count == 0 ? '»' : '“');
            }
            else
            {
                return text;
            }
        }

        return openings.Count == 0 ? result.ToString() : text;
    }

    private static bool IsOpening(string text, int at, Stack<char> openings) => text[at] switch
    {
        '«' or '„' => true,
        '»' or '”' => false,
        // U+201C closes „ and opens English quotes.
        '“' when openings.TryPeek(out var open) && open == '„' => false,
        _ => at == 0 || char.IsWhiteSpace(text[at - 1]) || OpensAfter.Contains(text[at - 1], StringComparison.Ordinal)
            || (Marks.Contains(text[at - 1], StringComparison.Ordinal) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])),
    };

    private static bool IsInches(string text, int at, Stack<char> openings) =>
        text[at] == '"' && openings.Count == 0 && at > 0 && char.IsDigit(text[at - 1]);
}

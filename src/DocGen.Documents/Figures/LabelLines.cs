using System.Collections.Immutable;

namespace DocGen.Documents.Figures;

/// <summary>Breaks a label into lines at spaces; a word wider than the line is broken inside, for nothing may be lost.</summary>
internal static class LabelLines
{
    public static ImmutableArray<string> Of(string text, double width, double size, bool bold, TextMeasure measure)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = string.Empty;
        foreach (var word in text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (measure(longer, size, bold) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            line = Break(word, width, size, bold, measure, lines);
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines.ToImmutable();
    }

    /// <summary>Width of the longest word.</summary>
    public static double WidestWord(string text, double size, TextMeasure measure) =>
        text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => measure(word, size, false)).DefaultIfEmpty(0).Max();

    /// <returns>The last piece, which the next words may follow.</returns>
    private static string Break(string word, double width, double size, bool bold, TextMeasure measure, ImmutableArray<string>.Builder lines)
    {
        while (measure(word, size, bold) > width)
        {
            var length = 1;
            while (length < word.Length && measure(word.AsSpan(0, length + 1), size, bold) <= width)
            {
                length++;
            }

            length = length < word.Length && char.IsHighSurrogate(word[length - 1]) ? length + 1 : length;
            if (length >= word.Length)
            {
                break;
            }

            lines.Add(word[..length]);
            word = word[length..];
        }

        return word;
    }
}

using DocGen.Templates.Russian.Grammar;

namespace DocGen.Templates.Russian.Names;

/// <summary>One word of a name by one table, or the words of a double one.</summary>
internal static class NamePart
{
    private static readonly char[] Separators = [' ', '-', '–', '\u2011', '\u00A0'];

    /// <summary>Declines the words that the filter lets through; separators stay as they were written.</summary>
    /// <param name="declines">Tells by index, count and the word in lower case whether a word is declined.</param>
    public static Declined Decline(string text, GrammaticalCase to, EndingTable table, Func<int, int, string, bool> declines)
    {
        var words = text.Split(Separators);
        var result = new System.Text.StringBuilder(text.Length + 8);
        string? warning = null;
        var position = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            var declined = declines(i, words.Length, word.ToLowerInvariant()) ? Word(word, to, table) : new(word);
            warning ??= declined.Warning;
            result.Append(declined.Text);
            position += word.Length;
            if (position < text.Length)
            {
                result.Append(text[position++]);
            }
        }

        return new(result.ToString(), warning);
    }

    private static Declined Word(string word, GrammaticalCase to, EndingTable table)
    {
        if (word.Length < 2 || word[^1] == '.')
        {
            return new(word);
        }

        return Letters.IsRussian(word) && table.Find(word) is { } row
            ? new(row.Paradigm.Decline(word, to, animate: true))
            : new(word, $"Слово «{word}» не склоняется по правилам: форма оставлена как в данных. Укажите падежи в карточке человека.");
    }
}

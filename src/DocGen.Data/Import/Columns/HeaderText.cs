using System.Text;

namespace DocGen.Data.Import.Columns;

/// <summary>Text stripped of what people write differently: case, ё, quotes, punctuation, spaces.</summary>
internal static class HeaderText
{
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Replace("кол-во", "количество", StringComparison.OrdinalIgnoreCase)
            .Replace("%", " процент ", StringComparison.Ordinal).Replace("№", " номер ", StringComparison.Ordinal))
        {
            if (char.IsLetterOrDigit(c))
            {
                var lower = char.ToLowerInvariant(c);
                result.Append(lower == 'ё' ? 'е' : lower);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }
}

namespace DocGen.Templates.Markup;

/// <summary>Lines and columns of a text as XML counts them: a line ends with \n, \r\n or \r.</summary>
internal static class TextLines
{
    /// <summary>The text of a line counted from 1, without its end; null when there is no such line.</summary>
    public static string? Line(ReadOnlySpan<char> text, int line)
    {
        var start = Start(text, line);
        if (start < 0)
        {
            return null;
        }

        var rest = text[start..];
        var end = rest.IndexOfAny('\n', '\r');
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    /// <summary>The offset of a line and column counted from 1, or -1 when the text has no such place.</summary>
    public static int Offset(ReadOnlySpan<char> text, int line, int column)
    {
        var start = Start(text, line);
        return start < 0 || column < 1 ? -1 : Math.Min(start + column - 1, text.Length);
    }

    private static int Start(ReadOnlySpan<char> text, int line)
    {
        var start = 0;
        for (var current = 1; current < line; current++)
        {
            var end = text[start..].IndexOfAny('\n', '\r');
            if (end < 0)
            {
                return -1;
            }

            start += end + 1;
            if (text[start - 1] == '\r' && start < text.Length && text[start] == '\n')
            {
                start++;
            }
        }

        return line < 1 ? -1 : start;
    }
}

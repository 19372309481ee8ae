namespace DocGen.Schools.Findings.Words;

/// <summary>The part of a text that a message quotes.</summary>
internal static class Snippet
{
    private const int Longest = 60;

    /// <summary>The start of a text, cut at a word.</summary>
    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= Longest)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', Longest);
        return line[..(cut > 20 ? cut : Longest)] + "…";
    }

    /// <summary>A place in a text with the words around it.</summary>
    public static string Around(string text, int start, int length)
    {
        var from = start;
        while (from > 0 && start - from < 18 && !(char.IsWhiteSpace(text[from - 1]) && start - from > 6))
        {
            from--;
        }

        var to = Math.Min(text.Length, start + length);
        var end = to;
        while (to < text.Length && to - end < 18 && !(char.IsWhiteSpace(text[to]) && to - end > 6))
        {
            to++;
        }

        return text[from..to].ReplaceLineEndings(" ").Trim();
    }
}

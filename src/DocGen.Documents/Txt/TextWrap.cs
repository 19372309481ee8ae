namespace DocGen.Documents.Txt;

/// <summary>Breaks text into lines at spaces; a word longer than the line stays whole.</summary>
internal static class TextWrap
{
    public static IEnumerable<string> Lines(string text, int width)
    {
        var start = 0;
        while (text.Length - start > width)
        {
            var end = text.LastIndexOf(' ', start + width, width + 1);
            if (end <= start)
            {
                end = text.IndexOf(' ', start);
            }

            if (end < 0)
            {
                break;
            }

            yield return text[start..end];
            start = end + 1;
        }

        yield return text[start..];
    }

    public static int LongestWord(string text) => text.Split(' ').Max(word => word.Length);
}

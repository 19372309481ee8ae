namespace DocGen.Templates.Tests.Documentation;

/// <summary>Reads the fenced examples of a Markdown file: what stands after the fence, and the text inside.</summary>
internal static class MarkdownFences
{
    private const string Fence = "```";

    public static IEnumerable<(string Title, string Text)> Read(string path)
    {
        string? title = null;
        var text = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                text.Add(line);
            }
            else if (title is null)
            {
                title = line[Fence.Length..].Trim();
                text.Clear();
            }
            else
            {
                yield return (title, string.Join('\n', text));
                title = null;
            }
        }
    }
}

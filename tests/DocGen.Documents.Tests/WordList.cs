namespace DocGen.Documents.Tests;

internal static class WordList
{
    /// <summary>What stands between white space, in order.</summary>
    public static string[] Of(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Words of the first that the second has not, or not often enough.</summary>
    public static string[] Missing(IEnumerable<string> wanted, IEnumerable<string> found)
    {
        var left = found.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. wanted.Where(word => (left[word] = left.GetValueOrDefault(word) - 1) < 0)];
    }
}

namespace DocGen.Templates.Russian.Texts;

/// <summary>Items in one sentence.</summary>
public static class WordList
{
    /// <summary>«а, б и в»; items with commas of their own are parted by semicolons: «а, б; в».</summary>
    public static string Join(IEnumerable<string> items, string conjunction = "и")
    {
        var present = items.Select(i => i.Trim()).Where(i => i.Length > 0).ToList();
        if (present.Count < 2)
        {
            return string.Concat(present);
        }

        return present.Exists(i => i.Contains(',', StringComparison.Ordinal))
            ? string.Join("; ", present)
            : $"{string.Join(", ", present[..^1])} {conjunction} {present[^1]}";
    }
}

using Scriban.Parsing;

namespace DocGen.Templates.Diagnostics;

/// <summary>Guesses what a misspelt name means.</summary>
public static class Suggestion
{
    /// <summary>«возможно, «x»» with the known name nearest to the given one; null when none is near.</summary>
    public static string? For(string name, IEnumerable<string> known) => Find(name, known) is { } nearest ? $"возможно, «{nearest}»" : null;

    /// <summary>The nearest known name; for one letter only the same letter in another case is near.</summary>
    public static string? Find(string name, IEnumerable<string> known) =>
        name.Length > 1
            ? NearestName.Find(name, known)
            : known.FirstOrDefault(candidate => string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The guess, then what else is allowed.</summary>
    public static string Among(string name, IReadOnlyCollection<string> known)
    {
        var list = $"допустимо: {string.Join(", ", known)}";
        return For(name, known) is { } guess ? $"{guess}; {list}" : list;
    }
}

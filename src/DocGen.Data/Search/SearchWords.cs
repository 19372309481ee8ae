namespace DocGen.Data.Search;

/// <summary>The words of a query as the index keeps them: lower case, «е» for «ё», nothing but letters and digits.</summary>
internal static class SearchWords
{
    /// <summary>Words beyond these are left out: nobody types so many, and each costs a search.</summary>
    private const int Most = 12;

    private const int ShortestStem = 3;

    /// <summary>Endings of nouns, adjectives and participles, the longer first.</summary>
    private static readonly string[] Endings =
    [
        "иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "ией", "ая", "яя", "ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ою", "ею", "ую", "юю",
        "ых", "их", "ым", "им", "ом", "ем", "ам", "ям", "ах", "ях", "ов", "ев", "ия", "ию", "ии", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й",
    ];

    public static IReadOnlyList<string> Of(string query)
    {
        var folded = query.ToLowerInvariant().Replace('ё', 'е').Select(c => char.IsLetterOrDigit(c) ? c : ' ').ToArray();
        return [.. new string(folded).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>The word without its ending, for a search by beginning.</summary>
    public static string Stem(string word)
    {
        var ending = word.Any(char.IsDigit) ? null : Endings.FirstOrDefault(each => word.Length - each.Length >= ShortestStem && word.EndsWith(each, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }
}

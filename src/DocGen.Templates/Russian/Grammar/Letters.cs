namespace DocGen.Templates.Russian.Grammar;

/// <summary>What the rules need to know about letters.</summary>
internal static class Letters
{
    private const string Vowels = "аеёиоуыэюя";
    private const string Consonants = "бвгджзклмнпрстфхцчшщ";

    public static bool IsVowel(char lower) => Vowels.Contains(lower, StringComparison.Ordinal);

    public static bool IsConsonant(char lower) => Consonants.Contains(lower, StringComparison.Ordinal);

    public static int CountVowels(string lower) => lower.Count(IsVowel);

    /// <summary>Cyrillic letters, and apostrophes inside («О'Нил»): anything else (Latin look-alikes, digits) is not ours to decline.</summary>
    public static bool IsRussian(string word) =>
        word.Length > 0 && IsRussian(word[0]) && IsRussian(word[^1]) && word.All(c => IsRussian(c) || c is '\'' or '’');

    private static bool IsRussian(char letter) => letter is (>= 'А' and <= 'я') or 'ё' or 'Ё';

    /// <summary>«МБОУ», «СОШ», «РМК»: two or more letters, all capital.</summary>
    public static bool IsAllCapital(string word) =>
        word.Count(char.IsLetter) > 1 && !word.Any(char.IsLower);

    /// <summary>МБОУ, СОШ, ДПО: a word of two to six capitals, or one with capitals inside (МБОУСОШ, РосУчёба).</summary>
    public static bool IsAbbreviation(string word) =>
        IsAllCapital(word) || (word.Length > 1 && word.Skip(1).Any(char.IsUpper) && !word.Contains('-', StringComparison.Ordinal));

    /// <summary>Replaces the last letters of a word; a word in capitals gets its ending in capitals.</summary>
    public static string ReplaceEnding(string word, int length, string ending) =>
        word[..^length] + (IsAllCapital(word) ? ending.ToUpperInvariant() : ending);
}

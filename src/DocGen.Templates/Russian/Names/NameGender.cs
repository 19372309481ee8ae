namespace DocGen.Templates.Russian.Names;

/// <summary>Where gender can be read from. Never from the first name: «Саша», «Женя», «Валя» are of both genders.</summary>
internal static class NameGender
{
    private static readonly string[] MalePatronymics = ["ич", "ыч", "оглы", "оглу", "улы", "уулу", "углы", "угли"];
    private static readonly string[] FemalePatronymics = ["вна", "чна", "шна", "кызы", "гызы", "кизи", "киз"];
    private static readonly string[] MaleSurnames = ["ов", "ев", "ёв", "ский", "цкий", "ской", "цкой"];
    private static readonly string[] FemaleSurnames = ["ова", "ева", "ёва", "ская", "цкая"];

    public static GrammaticalGender? FromPatronymic(string patronymic) =>
        EndsWith(patronymic, MalePatronymics) ? GrammaticalGender.Masculine
        : EndsWith(patronymic, FemalePatronymics) ? GrammaticalGender.Feminine
        : null;

    /// <summary>Only surnames whose other gender has another ending: «Петров», «Петрова»; three letters and more in front.</summary>
    public static GrammaticalGender? FromSurname(string surname) =>
        surname.Length < 5 ? null
        : EndsWith(surname, MaleSurnames) ? GrammaticalGender.Masculine
        : EndsWith(surname, FemaleSurnames) ? GrammaticalGender.Feminine
        : null;

    private static bool EndsWith(string word, string[] endings)
    {
        var lower = word.ToLowerInvariant();
        return Array.Exists(endings, e => lower.EndsWith(e, StringComparison.Ordinal));
    }
}

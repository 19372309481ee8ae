namespace DocGen.Templates.Russian.Grammar;

/// <summary>Common nouns in the nominative: endings and gender.</summary>
internal static class NounForms
{
    private static readonly EndingTable Table = EndingTable.Parse(
        NounTables.Invariable, NounTables.Plural, NounTables.Masculine, NounTables.FeminineAndNeuter);

    /// <returns>The row of the noun (tag m, f, n, p), or null when the word ends as no Russian noun does.</returns>
    public static EndingRow? Find(string word) => Table.Find(word);

    /// <summary>First halves that do not change: «пресс-секретаря», «вице-президента».</summary>
    private static readonly HashSet<string> InvariableHalves = new(StringComparer.Ordinal)
    {
        "вице", "экс", "пресс", "премьер", "бизнес", "веб", "медиа", "интернет", "арт", "шеф", "обер", "унтер", "штаб", "онлайн", "мини", "топ", "контр",
        "генерал", "плац", "камер", "блок", "стоп", "дизель", "фитнес", "спорт", "конгресс", "экспресс", "скрин", "кейс", "стресс",
    };

    /// <summary>A simple or hyphenated noun: «педагога-психолога», «школы-интерната».</summary>
    /// <returns>Null when a part cannot be declined.</returns>
    public static string? Decline(string word, GrammaticalCase to, bool animate)
    {
        var parts = word.Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            if ((!isLast && InvariableHalves.Contains(parts[i].ToLowerInvariant())) || HeadNouns.IsAbbreviation(parts[i]))
            {
                continue;
            }

            if (!Letters.IsRussian(parts[i]) || (AdjectiveForms.Find(parts[i]) ?? Find(parts[i])) is not { } row)
            {
                return null;
            }

            parts[i] = row.Paradigm.Decline(parts[i], to, animate);
        }

        return string.Join('-', parts);
    }
}

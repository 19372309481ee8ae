namespace DocGen.Templates.Russian.Grammar;

/// <summary>«Программа УТВЕРЖДЕНА», «План УТВЕРЖДЁН»: the short participle in the gender and number of a document's name.</summary>
public static class Agreement
{
    /// <summary>Words of GOST R 7.0.97 marks: written without «ё», in capitals.</summary>
    public static Declined Approved(string document) => ShortParticiple(document, "УТВЕРЖДЕН");

    /// <param name="document">The name of the document: its first noun decides («Дорожная карта», «Методические рекомендации»).</param>
    /// <param name="masculine">The participle or predicate in the masculine: «принят», «СОГЛАСОВАН», «рассмотрен».</param>
    public static Declined ShortParticiple(string document, string masculine)
    {
        if (PhraseDeclension.Gender(document) is not { } gender)
        {
            return new(masculine, $"Род слова «{document}» не определён: оставлен мужской.");
        }

        var ending = gender switch { "f" => "а", "n" => "о", "p" => "ы", _ => "" };
        return new(masculine + (Letters.IsAllCapital(masculine) ? ending.ToUpperInvariant() : ending));
    }
}

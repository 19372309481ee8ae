using DocGen.Templates.Russian.Grammar;

namespace DocGen.Templates.Russian.Names;

/// <summary>Cases of a surname, a first name, a patronymic of a known gender.</summary>
public static class NameDeclension
{
    private static readonly EndingTable MaleSurnames = EndingTable.Parse(
        SurnameTables.Invariable, SurnameTables.InAOrYa, SurnameTables.MasculineInSoftSign,
        SurnameTables.MasculineInShortI, SurnameTables.MasculineInConsonant);

    private static readonly EndingTable FemaleSurnames = EndingTable.Parse(
        SurnameTables.Invariable, SurnameTables.FeminineInConsonant, SurnameTables.FeminineInVa, SurnameTables.InAOrYa);

    private static readonly EndingTable MaleNames = EndingTable.Parse(GivenNameTables.Masculine, GivenNameTables.InAOrYa);
    private static readonly EndingTable FemaleNames = EndingTable.Parse(GivenNameTables.Feminine, GivenNameTables.InAOrYa);
    private static readonly EndingTable MalePatronymics = EndingTable.Parse(GivenNameTables.MasculinePatronymic);
    private static readonly EndingTable FemalePatronymics = EndingTable.Parse(GivenNameTables.FemininePatronymic);

    // «Бонч-Бруевича», «Тер-Петросяна»: first parts that are not surnames of their own; and particles.
    private static readonly HashSet<string> InvariableParts = new(StringComparer.Ordinal)
    {
        "бонч", "грум", "демут", "тер", "тян", "мут", "хан", "бей", "кара", "мелик", "нор", "тан", "сен", "сан", "лже", "эль",
        "де", "ди", "да", "дю", "ле", "ла", "лос", "фон", "ван", "дер", "ден", "аль", "ал", "бен", "ибн", "абу", "дос", "дель", "мак", "сент",
        "оглы", "кызы", "заде", "бек", "паша",
    };

    private static readonly string[] Wholes = ["-заде", "-оглы", "-оглу", "-кызы"];

    private static readonly string[] Filiations = ["оглы", "оглу", "кызы", "гызы", "улы", "уулу", "углы", "угли", "кизи"];

    /// <param name="gender">Masculine or feminine: women's surnames in a consonant do not change.</param>
    /// <remarks>«Гусейн-заде», «Керим-оглы»: such a surname is one name and does not change, its first half neither.</remarks>
    public static Declined Surname(string surname, GrammaticalCase to, GrammaticalGender gender) =>
        Array.Exists(Wholes, end => surname.EndsWith(end, StringComparison.OrdinalIgnoreCase)) ? new(surname) : NamePart.Decline(
            surname, to, gender == GrammaticalGender.Feminine ? FemaleSurnames : MaleSurnames,
            (_, count, word) => count == 1 || !InvariableParts.Contains(word));

    public static Declined FirstName(string name, GrammaticalCase to, GrammaticalGender gender) =>
        gender == GrammaticalGender.Feminine
            ? NamePart.Decline(name, to, FemaleNames, (_, _, _) => true)
            // «Жан-Жака», «Магомед-Али», «Чен Ира»: of a man's name in several parts only the last changes.
            : NamePart.Decline(name, to, MaleNames, (i, count, _) => i == count - 1);

    /// <summary>«Гасан оглы», «Али кызы» do not change as a whole; of «Магомед-Алиевна» only the last part does.</summary>
    public static Declined Patronymic(string patronymic, GrammaticalCase to, GrammaticalGender gender)
    {
        var lower = patronymic.ToLowerInvariant();
        return Array.Exists(Filiations, f => lower.EndsWith(f, StringComparison.Ordinal))
            ? new(patronymic)
            : NamePart.Decline(patronymic, to, gender == GrammaticalGender.Feminine ? FemalePatronymics : MalePatronymics, (i, count, _) => i == count - 1);
    }
}

using System.Text;

namespace DocGen.Templates.Russian.Names;

/// <summary>Cases of people: the full name and the name with initials.</summary>
public static class PersonDeclension
{
    /// <summary>«Ивановой Марии Петровне».</summary>
    public static Declined FullName(PersonName person, GrammaticalCase to)
    {
        if (person.Overrides.TryGetValue(to, out var own))
        {
            return new(own);
        }

        return to == GrammaticalCase.Nominative ? new(person.FullName) : ByGender(person, person.FullName, g => Declined.Join(Parts(person, to, g)));
    }

    /// <summary>«М.П. Ивановой»: the order of signatures.</summary>
    public static Declined InitialsBefore(PersonName person, GrammaticalCase to = GrammaticalCase.Nominative)
    {
        var surname = Surname(person, to);
        var initials = Initials(person);
        return surname with { Text = initials.Length == 0 ? surname.Text : initials + '\u00A0' + surname.Text };
    }

    /// <summary>«Ивановой М.П.»: the order of running text.</summary>
    public static Declined InitialsAfter(PersonName person, GrammaticalCase to = GrammaticalCase.Nominative)
    {
        var surname = Surname(person, to);
        var initials = Initials(person);
        return surname with { Text = initials.Length == 0 ? surname.Text : surname.Text + '\u00A0' + initials };
    }

    public static string Initials(PersonName person) => Initial(person.Name) + Initial(person.Patronymic);

    private static Declined Surname(PersonName person, GrammaticalCase to)
    {
        if (!person.Overrides.TryGetValue(to, out var own))
        {
            return to == GrammaticalCase.Nominative
                ? new(person.Surname)
                : ByGender(person, person.Surname, g => NameDeclension.Surname(person.Surname, to, g));
        }

        // An override is the full name: its first words, as many as the surname has, are the surname.
        var count = person.Surname.Split(' ').Length;
        var words = own.Split(' ');
        return words.Length == person.FullName.Split(' ').Length
            ? new(string.Join(' ', words.Take(count)))
            : new(own, $"Форма «{own}» не делится на фамилию, имя и отчество, как «{person.FullName}»: взята целиком.");
    }

    private static IEnumerable<Declined> Parts(PersonName person, GrammaticalCase to, GrammaticalGender gender)
    {
        yield return NameDeclension.Surname(person.Surname, to, gender);
        yield return NameDeclension.FirstName(person.Name, to, gender);
        yield return NameDeclension.Patronymic(person.Patronymic, to, gender);
    }

    /// <summary>Without a gender the name still declines when both genders give one form («Шевченко», «Черных»).</summary>
    private static Declined ByGender(PersonName person, string nominative, Func<GrammaticalGender, Declined> decline)
    {
        if ((person.Gender ?? NameGender.FromPatronymic(person.Patronymic)) is { } gender)
        {
            return decline(gender);
        }

        var masculine = decline(GrammaticalGender.Masculine);
        if (masculine.Text == decline(GrammaticalGender.Feminine).Text)
        {
            return masculine;
        }

        return NameGender.FromSurname(person.Surname) is { } told
            ? decline(told) with { Warning = $"Пол человека «{person.FullName}» определён по фамилии: укажите его в данных." }
            : new(nominative, $"Не указан пол человека «{person.FullName}»: имя оставлено в именительном падеже. Укажите пол или отчество.");
    }

    // «Чен Ир» gives «Ч.И.», «Анна-Мария» «А.-М.», «Гасан оглы» «Г. оглы».
    private static string Initial(string part)
    {
        var result = new StringBuilder();
        foreach (var word in part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var pieces = word.Split('-').Where(p => p.Length > 0 && char.IsUpper(p[0])).Select(p => p[0] + ".").ToList();
            result.Append(pieces.Count > 0 ? string.Join('-', pieces) : '\u00A0' + word);
        }

        return result.ToString();
    }
}

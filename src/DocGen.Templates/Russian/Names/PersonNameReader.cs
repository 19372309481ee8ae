namespace DocGen.Templates.Russian.Names;

/// <summary>Reads a name written in one line, in either order: «Иванова Мария Петровна», «Мария Петровна Иванова», «Иванова М.П.», «М.П. Иванова».</summary>
public static class PersonNameReader
{
    private static readonly HashSet<string> Filiations = new(StringComparer.OrdinalIgnoreCase) { "оглы", "оглу", "кызы", "гызы", "улы", "уулу", "углы", "угли", "кизи" };
    private static readonly string[] PlainPatronymics = ["ич", "вна", "чна"];
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "де", "фон", "ван", "дер", "да", "ди", "ла", "ле", "дель", "дос" };

    public static PersonName Read(string text, GrammaticalGender? gender = null)
    {
        var words = Words(text);
        var (surname, name, patronymic) = words.Count switch
        {
            0 => ("", "", ""),
            1 => (words[0], "", ""),
            2 => Two(words[0], words[1]),
            _ => Many(words),
        };
        return new(surname, name, patronymic, gender);
    }

    /// <summary>Words, with «оглы» kept by its name and particles by their surname.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var particles = "";
        foreach (var word in text.Split([' ', '\u00A0', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Particles.Contains(word))
            {
                particles += word + " ";
            }
            else if (words.Count > 0 && (Filiations.Contains(word) || (IsInitials(word) && IsInitials(words[^1]))))
            {
                words[^1] += Filiations.Contains(word) ? " " + word : word;
            }
            else
            {
                words.Add(particles + word);
                particles = "";
            }
        }

        return words;
    }

    private static (string Surname, string Name, string Patronymic) Two(string first, string second)
    {
        var (initials, surname) = IsInitials(first) ? (first, second) : IsInitials(second) ? (second, first) : ("", first);
        if (initials.Length > 0)
        {
            var dot = initials.IndexOf('.', StringComparison.Ordinal) + 1;
            return (surname, initials[..dot], initials[dot..]);
        }

        // «Мария Петровна» is a name and a patronymic; «Иванова Мария» a surname and a name.
        return NameGender.FromPatronymic(second) is not null && NameGender.FromSurname(second) is null
            ? ("", first, second)
            : (first, second, "");
    }

    private static (string Surname, string Name, string Patronymic) Many(List<string> words)
    {
        var last = words[^1];
        var isPatronymic = NameGender.FromPatronymic(last) is not null;
        if (words.Count == 3 && !IsInitials(last) && NameGender.FromPatronymic(words[1]) is not null
            // «Айвазян Мкртыч Гайкович»: a name that only looks like a patronymic.
            && (!isPatronymic || Array.Exists(PlainPatronymics, e => words[1].EndsWith(e, StringComparison.OrdinalIgnoreCase))))
        {
            return (last, words[0], words[1]);
        }

        // «Нгуен Ван Хай»: a last word that is no patronymic belongs to the name.
        var name = string.Join(' ', words.Skip(1).Take(words.Count - (isPatronymic ? 2 : 1)));
        return (words[0], name, isPatronymic ? last : "");
    }

    private static bool IsInitials(string word) =>
        word.Length is > 1 and <= 6 && word[^1] == '.' && char.IsUpper(word[0]) && word.Where(char.IsLetter).All(char.IsUpper);
}

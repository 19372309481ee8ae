using DocGen.Data.Import.Columns;
using DocGen.Schools;
using DocGen.Schools.Registry;

namespace DocGen.Data.Import.Forms;

/// <remarks>Who has the same name in the same organization is the same person.</remarks>
internal sealed class PersonReader(SchoolDirectory directory) : FormReader
{
    private readonly List<Person> people = [];

    public override SchoolData Data() => new() { People = people };

    public override void Read(RowReader row)
    {
        var (surname, name, patronymic) = NameOf(row);
        var organization = directory.Find(row, "organization_id", "inn", "organization");
        var gender = GenderOf(row);
        if (!row.IsSound)
        {
            return;
        }

        string Key(string s, string n, string? p) => HeaderText.Of($"{s} {n} {p}");
        var stored = directory.People.Where(p => p.OrganizationId == organization!.Id && Key(p.Surname, p.Name, p.Patronymic) == Key(surname, name, patronymic)).ToList();
        if (stored.Count > 1)
        {
            row.Error(null, "DG4303", $"В «{organization!.ShortName}» несколько человек с таким именем", "внесите изменения вручную");
            return;
        }

        var person = stored.FirstOrDefault() ?? new Person(SchoolDirectory.NewId("person", organization!.Id, surname, name, patronymic), surname, name);
        if (IsNew(person.Id, row))
        {
            people.Add(person with
            {
                Surname = surname,
                Name = name,
                Patronymic = patronymic,
                OrganizationId = organization!.Id,
                Gender = gender ?? person.Gender,
                Position = row.Text("position") ?? person.Position,
            });
        }
    }

    private static (string Surname, string Name, string? Patronymic) NameOf(RowReader row)
    {
        if (row.Text("full_name") is not { } full)
        {
            return (row.Required("surname", "Фамилия"), row.Required("name", "Имя"), row.Text("patronymic"));
        }

        // «Иванова М.П.» has two initials in one word; «Мамедов Али Вагиф оглы» has a patronymic of two.
        var words = full.Replace(".", ". ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5)
        {
            row.Error("full_name", "DG4211", $"«{full}» — не фамилия, имя и отчество", "запишите их через пробел в этом порядке");
            return ("", "", null);
        }

        return (words[0], words[1], words.Length > 2 ? string.Join(' ', words[2..]) : null);
    }

    private static Gender? GenderOf(RowReader row)
    {
        var text = row.Text("gender");
        switch (HeaderText.Of(text ?? ""))
        {
            case "":
                return null;
            case "м" or "муж" or "мужской":
                return Gender.Male;
            case "ж" or "жен" or "женский":
                return Gender.Female;
            default:
                row.Error("gender", "DG4212", $"Неизвестный пол «{text}»", "возможны м и ж");
                return null;
        }
    }
}

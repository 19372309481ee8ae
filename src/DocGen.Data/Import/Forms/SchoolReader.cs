using DocGen.Data.Import.Columns;
using DocGen.Schools;
using DocGen.Schools.Findings;
using DocGen.Schools.Registry;

namespace DocGen.Data.Import.Forms;

/// <remarks>An empty cell leaves what is stored: a list without telephones does not wipe them out.</remarks>
internal sealed class SchoolReader(SchoolDirectory directory) : FormReader
{
    private readonly List<Organization> schools = [];
    private readonly Dictionary<string, Municipality> added = new(StringComparer.Ordinal);

    public override SchoolData Data() => new() { Organizations = schools, Municipalities = [.. added.Values] };

    public override void Read(RowReader row)
    {
        var name = row.Required("short_name", "Краткое наименование");
        var municipality = row.Required("municipality", "Муниципалитет");
        var inn = Digits(row, "inn", "ИНН", 10);
        var (kpp, ogrn) = (Digits(row, "kpp", "КПП", 9), Digits(row, "ogrn", "ОГРН", 13));
        if (!row.IsSound)
        {
            return;
        }

        var municipalityId = MunicipalityOf(row, municipality);
        var stored = directory.FindForUpdate(row, row.Text("id"), inn, name, municipalityId);
        var id = stored?.Id ?? row.Text("id") ?? SchoolDirectory.NewId("school", municipality, name);
        if (!row.IsSound || !IsNew(id, row))
        {
            return;
        }

        var school = stored ?? new Organization(id, OrganizationKind.School, name);
        var old = school.Details ?? new();
        var details = old with
        {
            PostalAddress = row.Text("address") ?? old.PostalAddress,
            Phone = row.Text("phone") ?? old.Phone,
            Email = row.Text("email") ?? old.Email,
            Site = row.Text("site") ?? old.Site,
            Inn = inn ?? old.Inn,
            Kpp = kpp ?? old.Kpp,
            Ogrn = ogrn ?? old.Ogrn,
        };
        schools.Add(school with
        {
            ShortName = name,
            MunicipalityId = municipalityId,
            FullName = row.Text("full_name") ?? school.FullName,
            LegalForm = row.Text("legal_form") ?? school.LegalForm,
            Place = row.Text("place") ?? school.Place,
            Details = details == new OrganizationDetails() ? null : details,
        });
    }

    private string MunicipalityOf(RowReader row, string name)
    {
        var key = HeaderText.Of(name);
        if (directory.Municipalities.FirstOrDefault(m => HeaderText.Of(m.Name) == key) is { } stored)
        {
            return stored.Id;
        }

        if (!added.TryGetValue(key, out var municipality))
        {
            municipality = new(SchoolDirectory.NewId("mo", name), name);
            added.Add(key, municipality);
            row.Tell(FindingSeverity.Warning, "municipality", "DG4304", $"Муниципалитета «{name}» нет в базе, он будет добавлен", "проверьте написание");
        }

        return municipality.Id;
    }

    private static string? Digits(RowReader row, string key, string title, int count)
    {
        if (row.Text(key) is not { } text)
        {
            return null;
        }

        if (text.Length != count || !text.All(char.IsAsciiDigit))
        {
            row.Error(key, "DG4210", $"{title} «{text}»: нужно {count} цифр", "проверьте номер");
            return null;
        }

        return text;
    }
}

using System.Security.Cryptography;
using System.Text;
using DocGen.Data.Import.Columns;
using DocGen.Data.Model;
using DocGen.Schools.Registry;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Import.Forms;

/// <summary>The stored registry, to find who is meant by a code, an ИНН or a name.</summary>
internal sealed class SchoolDirectory
{
    private readonly Dictionary<string, Organization> byId;
    private readonly ILookup<string, Organization> byInn;
    private readonly ILookup<string, Organization> byName;
    private readonly HashSet<string> deleted;
    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);

    private SchoolDirectory(List<Organization> organizations, HashSet<string> deleted, List<Municipality> municipalities, List<Person> people)
    {
        this.deleted = deleted;
        byId = organizations.ToDictionary(o => o.Id, StringComparer.Ordinal);
        byInn = organizations.Where(o => o.Details?.Inn is not null).ToLookup(o => o.Details!.Inn!, StringComparer.Ordinal);
        byName = organizations.SelectMany(o => new[] { o.ShortName, o.FullName }.OfType<string>().Select(HeaderText.Of).Distinct(StringComparer.Ordinal).Select(name => (name, o)))
            .ToLookup(pair => pair.name, pair => pair.o, StringComparer.Ordinal);
        Municipalities = municipalities;
        People = people;
    }

    public IReadOnlyList<Municipality> Municipalities { get; }

    public IReadOnlyList<Person> People { get; }

    public static async Task<SchoolDirectory> LoadAsync(SchoolContext context, CancellationToken cancellation)
    {
        var organizations = await context.Organizations.IgnoreQueryFilters([SchoolModel.DeletedFilter]).AsNoTracking().ToListAsync(cancellation);
        var gone = await context.Organizations.IgnoreQueryFilters([SchoolModel.DeletedFilter])
            .Where(o => EF.Property<DateTimeOffset?>(o, RowState.DeletedAt) != null).Select(o => o.Id).ToListAsync(cancellation);
        return new(
            organizations, gone.ToHashSet(StringComparer.Ordinal),
            await context.Municipalities.AsNoTracking().ToListAsync(cancellation), await context.People.AsNoTracking().ToListAsync(cancellation));
    }

    /// <summary><see cref="HeaderText.Of"/>, once for each text: a table of results says the same few names in every row.</summary>
    public string Words(string text)
    {
        if (!words.TryGetValue(text, out var plain))
        {
            words.Add(text, plain = HeaderText.Of(text));
        }

        return plain;
    }

    /// <summary>The live organization that a row names by code, ИНН or name, in this order; null with an error when there is not exactly one.</summary>
    public Organization? Find(RowReader row, string idKey, string innKey, string nameKey)
    {
        var (key, value) = new[] { idKey, innKey, nameKey }.Select(k => (k, row.Text(k))).FirstOrDefault(pair => pair.Item2 is not null);
        if (value is null)
        {
            row.Error(nameKey, "DG4201", "Не указана организация", "впишите название, код или ИНН");
            return null;
        }

        var found = key == idKey ? (byId.TryGetValue(value, out var one) ? [one] : []) : (key == innKey ? byInn[value] : byName[Words(value)]).ToList();
        switch (found)
        {
            case [var organization] when deleted.Contains(organization.Id):
                row.Error(key, "DG4302", $"«{organization.ShortName}» удалена", "восстановите её и повторите загрузку");
                return null;
            case [var organization]:
                return organization;
            case []:
                row.Error(key, "DG4301", $"«{value}» нет в базе", "проверьте написание или сначала загрузите список школ");
                return null;
            default:
                row.Error(key, "DG4303", $"Так называются сразу несколько организаций: «{value}»", "укажите код или ИНН");
                return null;
        }
    }

    /// <summary>The school that a row of the list of schools updates, or null for a new one. Errors are told.</summary>
    public Organization? FindForUpdate(RowReader row, string? id, string? inn, string name, string municipalityId)
    {
        List<Organization> found = id is not null ? (byId.TryGetValue(id, out var one) ? [one] : [])
            : inn is not null && byInn[inn].Any() ? [.. byInn[inn]]
            : [.. byName[HeaderText.Of(name)].Where(o => o.MunicipalityId == municipalityId)];
        if (found.Count > 1)
        {
            row.Error(null, "DG4303", $"Так называются сразу несколько организаций: «{name}»", "укажите код");
        }

        if (found.Count == 1 && deleted.Contains(found[0].Id))
        {
            row.Error(null, "DG4302", $"«{found[0].ShortName}» удалена", "восстановите её и повторите загрузку");
        }

        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>An identity that the same words give again on every machine.</summary>
    public static string NewId(string prefix, params string?[] words) =>
        $"{prefix}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', words.Select(w => HeaderText.Of(w ?? "")))))).AsSpan(0, 12)}";
}

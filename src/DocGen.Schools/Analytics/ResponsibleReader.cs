using System.Text.RegularExpressions;
using DocGen.Schools.Programmes.Content;
using DocGen.Schools.Registry;

namespace DocGen.Schools.Analytics;

/// <summary>
/// Tells the parties of a responsible cell apart. Parties given with the row are taken as they are; else the text is cut at separators, and
/// where there are none («Отдел образования РМК ШНОР») at the names that the registry knows.
/// </summary>
public sealed partial class ResponsibleReader
{
    private static readonly string[] CommonNames = ["ШНОР", "РМК", "РМО", "ШМО", "РМА", "ГМК", "ИМЦ", "МОУО", "РОИВ", "Отдел образования", "Управление образования"];

    private readonly IReadOnlyList<Organization> organizations;

    /// <summary>The longest first. A region has thousands: <see cref="byFirstWord"/> leads to the few that a text can hold.</summary>
    private readonly List<(string Name, string? Id)> names = [];
    private readonly ILookup<string, int> byFirstWord;

    public ResponsibleReader(IReadOnlyList<Organization> organizations)
    {
        ArgumentNullException.ThrowIfNull(organizations);
        this.organizations = organizations;
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (var organization in organizations)
        {
            foreach (var name in new[] { organization.ShortName, organization.FullName, organization.Abbreviation, Unplaced(organization) })
            {
                if (!string.IsNullOrWhiteSpace(name) && seen.Add(name))
                {
                    names.Add((name, organization.Id));
                }
            }
        }

        names.AddRange(CommonNames.Where(seen.Add).Select(c => (c, (string?)null)));
        names.Sort((a, b) => b.Name.Length != a.Name.Length ? b.Name.Length - a.Name.Length : string.CompareOrdinal(a.Name, b.Name));
        byFirstWord = Enumerable.Range(0, names.Count).ToLookup(i => WordsOf(names[i].Name).FirstOrDefault(string.Empty), StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<ResponsibleParty> Read(Responsible? responsible)
    {
        if (responsible is null || responsible.Parties.Count > 0)
        {
            return responsible?.Parties ?? [];
        }

        return
        [
            .. Separator().Split(responsible.Text).SelectMany(Cut).Select(p => p.Trim(' ', '.', '\u00A0'))
                .Where(p => p.Length > 0).Select(Party),
        ];
    }

    /// <summary>Two or more known parties stand in one piece of the text with nothing between them.</summary>
    public bool LacksSeparators(Responsible? responsible) =>
        responsible is { Parties.Count: 0 } && Separator().Split(responsible.Text).Any(piece => Cut(piece).Count > 1);

    private ResponsibleParty Party(string name)
    {
        var organization = Mentions(name) is [.., var last] ? last.Id : null;
        return new(name) { OrganizationId = organization };
    }

    /// <summary>Starts a new party at each known name and at each position («Рук.», «Зам. директора») that stands before one.</summary>
    private List<string> Cut(string piece)
    {
        var starts = new SortedSet<int>();
        foreach (var (start, _, _) in Mentions(piece))
        {
            starts.Add(start);
        }

        foreach (Match position in Position().Matches(piece))
        {
            var next = starts.GetViewBetween(position.Index, piece.Length).Min;
            if (next > 0)
            {
                starts.Remove(next);
            }

            starts.Add(position.Index);
        }

        starts.Remove(0);
        List<string> parts = [];
        var from = 0;
        foreach (var start in starts.Append(piece.Length))
        {
            if (!string.IsNullOrWhiteSpace(piece[from..start]))
            {
                parts.Add(piece[from..start]);
                from = start;
            }
        }

        return parts;
    }

    private List<(int Start, int Length, string? Id)> Mentions(string text)
    {
        List<(int Start, int Length, string? Id)> found = [];
        // A whole name begins where a word of the text does, or with a sign that is no letter.
        foreach (var (name, id) in WordsOf(text).Append(string.Empty).Distinct(StringComparer.OrdinalIgnoreCase).SelectMany(word => byFirstWord[word]).Order().Select(i => names[i]))
        {
            for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0;
                at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + name.Length;
                var whole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
                if (whole && !found.Exists(f => at < f.Start + f.Length && f.Start < end))
                {
                    found.Add((at, name.Length, id));
                }
            }
        }

        found.Sort((a, b) => a.Start - b.Start);
        return found;
    }

    /// <summary>Runs of letters and digits; a text that begins with another sign has the empty word first.</summary>
    private static IEnumerable<string> WordsOf(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at > start || start == 0)
            {
                yield return text[start..at];
            }
        }
    }

    /// <summary>«Отдел образования Администрации … района» is called «Отдел образования» where there is but one.</summary>
    private string? Unplaced(Organization organization)
    {
        if (organization.Kind != OrganizationKind.Department || organizations.Count(o => o.Kind == OrganizationKind.Department) > 1)
        {
            return null;
        }

        var match = DepartmentWords().Match(organization.ShortName);
        return match.Success ? match.Value : null;
    }

    [GeneratedRegex(@"[,;\n\r/]|(?<=\s)и(?=\s+(?:(?!ППРО)\p{Lu}|зам|директор|учител|педагог|психолог|куратор|координатор|методист|специалист|член|рук))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separator();

    [GeneratedRegex(
        @"(?<!\p{L})(?:рук(?:оводител[ьи])?\.?|члены?|зам(?:естител[ьи])?\.?\s?директора|директора?|заведующ(?:ий|ая)|учител[ья]|педагоги?(?:-психологи?)?|куратор|координатор|специалисты?|методисты?|администрация)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Position();

    [GeneratedRegex(@"^(?:отдел|управление|департамент|комитет)\s+образования", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DepartmentWords();
}

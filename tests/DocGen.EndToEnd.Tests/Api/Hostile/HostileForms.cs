using System.Net;
using System.Text.RegularExpressions;

namespace DocGen.EndToEnd.Tests.Api.Hostile;

/// <summary>Forms of the pages as they stand there, with hidden fields and revisions that are right, and a script or another hostile text in their fields.</summary>
internal sealed partial class HostileForms(Random random, HostileMutator mutator)
{
    /// <summary>Pages of one school of the district, of which no other test asks.</summary>
    private static readonly string[] Pages =
    [
        "/schools/school-0004/edit", "/schools/school-0004/people/new", "/schools/school-0004/people/school-0004-head", "/schools/school-0004/results", "/schools/school-0004/staff",
        "/programmes/new?school=school-0004", "/documents/new/order-free?school=school-0004", "/documents/new/risk-profile?school=school-0004", "/batches/new?kind=risk-profile", "/batches/schedules/new",
        "/account", "/schools?q=x", "/documents?q=x", "/import",
    ];

    private readonly List<string> found = [.. Pages];

    /// <summary>Where a saved form led: what was made there is a page to attack too.</summary>
    public void Add(string path)
    {
        if (path.StartsWith("/programmes/", StringComparison.Ordinal) && found.Count < Pages.Length + 40)
        {
            found.AddRange(new[] { "", "/passport", "/tasks", "/indicators", "/stages", "/risks", "/sections", "/roadmap" }.Select(part => $"{Edited().Match(path).Value}{part}"));
        }
    }

    public string Page() => found[random.Next(found.Count)];

    /// <returns>Null where the page has no form of its own.</returns>
    public HostileRequest? Fill(string address, string page)
    {
        var forms = Form().Matches(page).Where(form => !form.Groups["head"].Value.Contains("/sign-out", StringComparison.Ordinal) && !form.Groups["head"].Value.Contains("/theme", StringComparison.Ordinal)).ToList();
        if (forms.Count == 0)
        {
            return null;
        }

        var form = forms[random.Next(forms.Count)];
        var everywhere = random.Next(2) == 0;
        var fields = Fields(form.Groups["body"].Value).ToList();
        var chosen = fields.Count == 0 ? -1 : random.Next(fields.Count);
        var body = string.Join('&', fields.Select((field, at) => $"{Uri.EscapeDataString(field.Name)}={HostileMutator.Escape(everywhere ? field.IsText ? HostileMutator.Script : field.Value : at == chosen ? mutator.Text() : field.Value)}"));
        var action = Attribute(form.Groups["head"].Value, "action") ?? address;
        var posts = form.Groups["head"].Value.Contains("method=\"post\"", StringComparison.OrdinalIgnoreCase);
        return posts
            ? new("POST", action, System.Text.Encoding.UTF8.GetBytes(body), "application/x-www-form-urlencoded", [])
            : new("GET", $"{action.Split('?')[0]}?{body}", null, null, []);
    }

    private static IEnumerable<(string Name, string Value, bool IsText)> Fields(string body)
    {
        foreach (Match match in Control().Matches(body))
        {
            var head = match.Groups["head"].Value;
            if (Attribute(head, "name") is not { } name)
            {
                continue;
            }

            var type = Attribute(head, "type") ?? "text";
            yield return match.Groups["tag"].Value switch
            {
                "textarea" => (name, WebUtility.HtmlDecode(match.Groups["inner"].Value), true),
                "select" => (name, Attribute(Selected().Match(match.Groups["inner"].Value).Value, "value") ?? "", false),
                "button" => (name, Attribute(head, "value") ?? "", false),
                _ => (name, Attribute(head, "value") ?? (type == "checkbox" ? "true" : ""), type is "text" or "search"),
            };
        }
    }

    private static string? Attribute(string head, string name) =>
        Regex.Match(head, $"\\b{name}=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups["value"].Value) : null;

    [GeneratedRegex("<form\\b(?<head>[^>]*)>(?<body>.*?)</form>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Form();

    [GeneratedRegex("<(?<tag>textarea|select|button)\\b(?<head>[^>]*)>(?<inner>.*?)</\\k<tag>>|<(?<tag>input)\\b(?<head>[^>]*)>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Control();

    [GeneratedRegex("<option\\b[^>]*selected[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Selected();

    [GeneratedRegex("^/programmes/[^/?]+/edit", RegexOptions.None, 1000)]
    private static partial Regex Edited();
}

using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DocGen.Templates.Catalogue;

namespace DocGen.Jobs.Sources;

/// <summary>
/// Which members of its sources a kind asks for: what its manifest binds, and every name in the defaults of its form. A batch tells no others: telling
/// all of them takes as long as writing the document.
/// </summary>
internal sealed partial class SourceNeeds
{
    /// <summary>Codes of findings keep a document a draft.</summary>
    private const string Findings = "findings";

    private static readonly ConditionalWeakTable<KindManifest, SourceNeeds> OfKinds = [];

    /// <summary>Null: everything.</summary>
    private readonly Dictionary<string, SourceNeeds>? members;

    private SourceNeeds(Dictionary<string, SourceNeeds>? members) => this.members = members;

    public static SourceNeeds All { get; } = new(null);

    public static SourceNeeds Of(KindManifest manifest) => OfKinds.GetValue(manifest, Read);

    public bool Has(string member) => members is null || members.ContainsKey(member);

    /// <summary>What of a member is asked for.</summary>
    public SourceNeeds Within(string member) => members is null ? All : members[member];

    private static SourceNeeds Read(KindManifest manifest)
    {
        var root = new SourceNeeds(new(StringComparer.Ordinal));
        foreach (var path in manifest.Data.Select(binding => binding.Source).Concat(manifest.Form.Select(field => field.From).OfType<string>()))
        {
            root.Add(path.Split('.'));
        }

        foreach (var name in manifest.Form.Select(field => field.Default).OfType<string>().SelectMany(text => Names().Matches(text)).Select(match => match.Value))
        {
            root.Add([name]);
        }

        if (!manifest.BlockingFindings.IsEmpty)
        {
            root.Add([Findings]);
        }

        return root;
    }

    private void Add(ReadOnlySpan<string> path)
    {
        if (members is null)
        {
            return;
        }

        members[path[0]] = path.Length == 1 ? All : members.GetValueOrDefault(path[0]) ?? new(new(StringComparer.Ordinal));
        if (path.Length > 1)
        {
            members[path[0]].Add(path[1..]);
        }
    }

    [GeneratedRegex("[a-z_][a-z_0-9]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Names();
}

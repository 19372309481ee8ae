using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocGen.Schools.Programmes;

namespace DocGen.Schools.Findings;

/// <summary>Writes into a programme the replacements that a user accepted.</summary>
public static partial class NormalizationEditor
{
    /// <summary>
    /// The programme with one replacement made. A term is read again from its new text. When the text at the place is no longer the one that
    /// was checked, nothing is replaced.
    /// </summary>
    /// <param name="root">The path that the programme had when it was checked.</param>
    /// <returns>Null when the finding offers nothing, or the text has changed since.</returns>
    public static Programme? Accept(Programme programme, Finding finding, string root = "$")
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Normalization is not { } normalization || !finding.Path.StartsWith(root + ".", StringComparison.Ordinal))
        {
            return null;
        }

        var tree = JsonSerializer.SerializeToNode(programme, SchoolDataJson.Options)!;
        var steps = Step().Matches(finding.Path[root.Length..]).Select(m => m.Groups["name"].Success ? m.Groups["name"].Value : m.Groups["index"].Value).ToList();
        var holder = steps.SkipLast(1).Aggregate<string, JsonNode?>(tree, Child);
        if (Child(holder, steps[^1]) is not JsonValue value || !value.TryGetValue<string>(out var text) || text != normalization.Original)
        {
            return null;
        }

        if (steps is [.., "deadline" or "period" or "due" or "term", "text"])
        {
            // A term goes back as its text alone, so that its dates are read anew.
            value.Parent!.ReplaceWith(JsonValue.Create(normalization.Replacement));
        }
        else
        {
            value.ReplaceWith(JsonValue.Create(normalization.Replacement));
        }

        return tree.Deserialize<Programme>(SchoolDataJson.Options);
    }

    private static JsonNode? Child(JsonNode? node, string step) => node switch
    {
        JsonObject o => o[step],
        JsonArray a when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < a.Count => a[index],
        _ => null,
    };

    [GeneratedRegex(@"\.(?<name>[^.\[\]]+)|\[(?<index>[0-9]+)\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Step();
}

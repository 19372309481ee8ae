using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A programme that must have a roadmap, or speaks of its own again and again, and has none.</summary>
public sealed partial class RoadmapMissingRule : FindingRule
{
    private static readonly FrozenSet<string> KindsWithRoadmap = new[] { "targeted-aid-programme", "tutor-support-programme", "roadmap" }.ToFrozenSet(StringComparer.Ordinal);

    public override string Code => "ROADMAP_MISSING";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Outline.Rows.Count > 0)
        {
            return [];
        }

        var mentions = context.Outline.Texts.Where(t => Words().IsMatch(t.Text)).Take(2).ToList();
        return mentions.Count == 2 || KindsWithRoadmap.Contains(context.Programme.Kind)
            ? [Error(mentions is [var first, ..] ? first.Path : context.Path, "В программе нет дорожной карты", "Добавьте дорожную карту: мероприятия, сроки, ответственные, результаты")]
            : [];
    }

    [GeneratedRegex(@"(?<!\p{L})дорожн\p{L}+ карт", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Words();
}

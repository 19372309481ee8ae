using System.Text.RegularExpressions;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>The document speaks of indicators and has none. Where it has expected results, RESULT_NOT_MEASURABLE tells it.</summary>
public sealed partial class NoIndicatorsRule : FindingRule
{
    public override string Code => "NO_INDICATORS";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var outline = context.Outline;
        if (outline.Indicators.Count > 0 || outline.Lists.Exists(l => l.Role is BlockRole.Indicators or BlockRole.ExpectedResults))
        {
            return [];
        }

        return outline.FirstMention(t => Words().IsMatch(t)) is { } mention
            ? [Warning(mention.Path, "Программа требует показателей, но ни одного не задано", "Добавьте таблицу показателей: исходное значение, цель, срок, источник")]
            : [];
    }

    [GeneratedRegex(@"(?<!\p{L})(?:показател|индикатор)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Words();
}

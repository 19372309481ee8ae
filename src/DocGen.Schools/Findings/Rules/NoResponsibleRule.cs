using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Measures are listed, and nobody answers for any of them.</summary>
public sealed class NoResponsibleRule : FindingRule
{
    public override string Code => "NO_RESPONSIBLE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var outline = context.Outline;
        var named = outline.Rows.Count > 0
            || outline.PassportRows.Exists(r => r.Value.Key is PassportKey.Responsible or PassportKey.ProgrammeLead or PassportKey.Lead)
            || context.Programme.Participants.Count > 0
            || outline.FirstMention(t => t.Contains("тветственн", StringComparison.Ordinal)) is not null;
        return !named && outline.Lists.Find(l => l.Role == BlockRole.Measures) is { } measures
            ? [Warning(measures.Path, "Мероприятия перечислены, но за них никто не отвечает", "Назовите ответственных за каждое мероприятие")]
            : [];
    }
}

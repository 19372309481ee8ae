using DocGen.Schools.Findings.Words;
using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Groups of risks that the programme brings up, beyond the school's own risks and without a direction that answers them.</summary>
public sealed class RiskSetInconsistentRule : FindingRule
{
    public override string Code => "RISK_SET_INCONSISTENT";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var named = RiskWithoutMeasureRule.Listed(context, BlockRole.RiskFactorGroups).ToList();
        if (named.Count == 0)
        {
            return [];
        }

        var work = RiskWork.Of(context);
        var unanswered = named.Where(r => !work.Answers(r.Text)).ToList();
        return unanswered.Count == 0
            ? []
            : [Warning(unanswered[0].Path, $"Названы риски, по которым нет направлений: {string.Join("; ", unanswered.Select(u => Snippet.Of(u.Text.TrimEnd(';', '.', ' '))))}", "Добавьте направления или уберите эти риски")];
    }
}

using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Findings.Words;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A stage without a term; told once when no stage has one.</summary>
public sealed class StageWithoutDeadlineRule : FindingRule
{
    public override string Code => "STAGE_WITHOUT_DEADLINE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var stages = context.Outline.Stages;
        var undated = stages.Where(s => StagePeriod.Of(s.Value) is null).ToList();
        const string hint = "Укажите срок этапа: месяцы и год";
        return undated.Count == stages.Count && stages.Count > 1
            ? [Warning(stages[0].Path, $"Ни у одного из этапов ({stages.Count}) нет срока", hint)]
            : undated.Select(s => Warning(s.Path, $"У этапа нет срока: «{Snippet.Of(s.Value.Title ?? s.Value.Text ?? s.Value.Number ?? string.Empty)}»", hint));
    }
}

using DocGen.Schools.Findings.Outline;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A row that runs through two stages or more, so that it belongs to none.</summary>
public sealed class DeadlineCrossesStageRule : FindingRule
{
    public override string Code => "DEADLINE_CROSSES_STAGE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var stages = context.Outline.Stages.Select(s => StagePeriod.Of(s.Value)?.Span).OfType<Periods.DateSpan>().Distinct().ToList();
        foreach (var (row, term) in RowTerm.Dated(context))
        {
            var crossed = term.Span is { } span ? stages.Count(s => s.Overlaps(span)) : 0;
            if (crossed > 1)
            {
                yield return Warning($"{row.Path}.deadline", $"{RowTerm.Name(row)} «{term.Text}» захватывает этапов: {crossed}", "Разделите мероприятие по этапам или уточните срок");
            }
        }
    }
}

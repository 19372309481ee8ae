using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Periods;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A row or a stage that begins before its programme or ends after it.</summary>
public sealed class DeadlineOutsideProgrammeRule : FindingRule
{
    public override string Code => "DEADLINE_OUTSIDE_PROGRAMME";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Outline.Term is not { } term)
        {
            return [];
        }

        var rows = RowTerm.Dated(context).Select(r => (r.Term, Path: $"{r.Row.Path}.deadline", Name: RowTerm.Name(r.Row)));
        var stages = context.Outline.Stages.Select(s => (Term: StagePeriod.Of(s.Value), Path: $"{s.Path}.period", Name: "Срок этапа"))
            .Where(s => s.Term?.Span is not null).Select(s => (Term: s.Term!, s.Path, s.Name));
        return rows.Concat(stages).Where(r => IsOutside(r.Term, term))
            .Select(r => Warning(r.Path, $"{r.Name} выходит за срок программы: «{r.Term.Text}»", "Исправьте срок строки или срок программы"));
    }

    /// <summary>A whole year around the programme is a vague term, not a wrong one: another rule tells it.</summary>
    private static bool IsOutside(FuzzyPeriod period, DateSpan term)
    {
        var coversTerm = period.Precision >= PeriodPrecision.SchoolYear && period.Span is { } span && span.Overlaps(term);
        return !coversTerm && (period.From < term.From || period.To > term.To || period.From > term.To || period.To < term.From);
    }
}

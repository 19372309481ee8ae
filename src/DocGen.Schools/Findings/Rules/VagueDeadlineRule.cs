using DocGen.Schools.Periods;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A term by which nobody can tell when a row is late: a whole year, «постоянно», a month without a year, a text that is no term.</summary>
public sealed class VagueDeadlineRule : FindingRule
{
    public override string Code => "VAGUE_DEADLINE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var row in context.Outline.Rows.Where(r => !string.IsNullOrWhiteSpace(r.Row.Event)))
        {
            var path = $"{row.Path}.deadline";
            if (string.IsNullOrWhiteSpace(row.Row.Deadline?.Text))
            {
                if (row.Row.Items.Count == 0 && row.Depth == 0)
                {
                    yield return Warning(path, $"{RowTerm.Name(row)} не указан", "Укажите срок: месяц и год или дату");
                }

                continue;
            }

            var typed = row.Row.Deadline;
            if (Fault(RowTerm.Completed(typed, context.Outline), typed) is { } fault)
            {
                yield return Warning(path, $"{RowTerm.Name(row)} неопределённый: «{typed.Text}» — {fault}", "Укажите месяц и год или дату, к которой мероприятие закончено");
            }
        }
    }

    private static string? Fault(FuzzyPeriod completed, FuzzyPeriod typed) => typed.Kind switch
    {
        PeriodKind.Unreadable => "не читается как срок",
        PeriodKind.Throughout => "весь период без дат",
        PeriodKind.Permanent => "без окончания",
        PeriodKind.AsNeeded => "без даты",
        PeriodKind.Recurring when typed.From is null => null,
        _ when completed.Kind == PeriodKind.Yearless => "не указан год",
        PeriodKind.Since => "без окончания",
        PeriodKind.Single or PeriodKind.Range when typed.Precision >= PeriodPrecision.SchoolYear => "целый год",
        _ => null,
    };
}

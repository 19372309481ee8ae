using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Terms of roadmap rows as the programme's term completes them.</summary>
internal static class RowTerm
{
    /// <summary>Rows with a term that gives dates of its own; «в течение года» and the like are left to VAGUE_DEADLINE.</summary>
    public static IEnumerable<(PlacedRow Row, FuzzyPeriod Term)> Dated(FindingContext context)
    {
        foreach (var row in context.Outline.Rows)
        {
            if (row.Row.Deadline is { } typed && Completed(typed, context.Outline) is { } term
                && term.Kind is not (PeriodKind.Reversed or PeriodKind.Throughout or PeriodKind.Permanent or PeriodKind.AsNeeded or PeriodKind.Recurring)
                && (term.From is not null || term.To is not null))
            {
                yield return (row, term);
            }
        }
    }

    /// <summary>«Срок строки 3» for messages.</summary>
    public static string Name(PlacedRow row) => string.IsNullOrWhiteSpace(row.Row.Number) ? "Срок строки без номера" : $"Срок строки {row.Row.Number.TrimEnd('.')}";

    public static FuzzyPeriod Completed(FuzzyPeriod period, ProgrammeOutline outline) => outline.Term is { } term ? period.Within(term) : period;
}

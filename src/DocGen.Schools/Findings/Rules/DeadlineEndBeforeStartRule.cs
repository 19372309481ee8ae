using System.Globalization;
using DocGen.Schools.Findings.Outline;
using DocGen.Schools.Periods;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A term that ends before it starts («Сентябрь – май 2023»), with what may have been meant.</summary>
public sealed class DeadlineEndBeforeStartRule : FindingRule
{
    public override string Code => "DEADLINE_END_BEFORE_START";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var outline = context.Outline;
        return outline.Rows.Select(r => (Period: r.Row.Deadline, Path: $"{r.Path}.deadline"))
            .Concat(outline.Stages.Select(s => (Period: StagePeriod.Of(s.Value), Path: $"{s.Path}.period")))
            .Concat(outline.Indicators.Select(i => (Period: i.Value.Due, Path: $"{i.Path}.due")))
            .Append((Period: context.Programme.Term, Path: $"{context.Path}.term"))
            .Where(p => p.Period is { Kind: PeriodKind.Reversed })
            .Select(p => Error(p.Path, $"Срок кончается раньше, чем начинается: «{p.Period!.Text}»", Hint(p.Period)));
    }

    private static string Hint(FuzzyPeriod period) => period.Readings.Count == 0
        ? "Исправьте срок"
        : "Возможно, имелось в виду: " + string.Join(" или ", period.Readings.Select(r => $"{Date(r.From)} – {Date(r.To)}"));

    private static string Date(DateOnly date) => date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}

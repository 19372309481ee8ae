using DocGen.Schools.Programmes.Content;

namespace DocGen.Schools.Findings.Rules;

/// <summary>Expected results without a single number, in a document without indicators.</summary>
public sealed class ResultNotMeasurableRule : FindingRule
{
    public override string Code => "RESULT_NOT_MEASURABLE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var results = context.Outline.Lists.Where(l => l.Role == BlockRole.ExpectedResults).ToList();
        var measured = context.Outline.Indicators.Count > 0 || results.SelectMany(r => r.Value.Items).Any(HasNumber);
        return results.Count == 0 || measured
            ? []
            : [Error(results[0].Path, "Ожидаемые результаты нельзя измерить: нет ни показателей, ни чисел", "Добавьте показатели с исходным и целевым значением")];
    }

    private static bool HasNumber(ListEntry entry) => entry.Text.Any(char.IsAsciiDigit) || entry.Items.Any(HasNumber);
}

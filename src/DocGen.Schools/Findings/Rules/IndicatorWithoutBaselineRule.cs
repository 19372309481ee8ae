namespace DocGen.Schools.Findings.Rules;

/// <summary>An indicator without a baseline: its attainment cannot be computed. Told once when none has one.</summary>
public sealed class IndicatorWithoutBaselineRule : FindingRule
{
    public override string Code => "INDICATOR_WITHOUT_BASELINE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var indicators = context.Outline.Indicators;
        var without = indicators.Where(i => i.Value.Baseline?.Value is null).ToList();
        const string hint = "Укажите исходное значение, дату и источник данных";
        return without.Count == indicators.Count && indicators.Count > 1
            ? [Warning(indicators[0].Path, $"Ни у одного из показателей ({indicators.Count}) нет исходного значения", hint)]
            : without.Select(i => Warning(i.Path, $"Нет исходного значения показателя: «{i.Value.Name.Trim()}»", hint));
    }
}

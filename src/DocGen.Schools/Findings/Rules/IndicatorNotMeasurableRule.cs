namespace DocGen.Schools.Findings.Rules;

/// <summary>An indicator whose target is no number.</summary>
public sealed class IndicatorNotMeasurableRule : FindingRule
{
    public override string Code => "INDICATOR_NOT_MEASURABLE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Outline.Indicators.Where(i => i.Value.Target?.Value is null).Select(i => Warning(
            i.Path,
            i.Value.Target is { Text: { } text } ? $"Цель показателя не число: «{text}»" : $"У показателя нет целевого значения: «{i.Value.Name.Trim()}»",
            "Задайте цель числом с единицей измерения"));
    }
}

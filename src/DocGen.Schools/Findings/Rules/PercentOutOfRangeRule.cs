using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Schools.Programmes;

namespace DocGen.Schools.Findings.Rules;

/// <summary>A share outside 0–100 % in an indicator or an exam table.</summary>
public sealed partial class PercentOutOfRangeRule : FindingRule
{
    public override string Code => "PERCENT_OUT_OF_RANGE";

    public override IEnumerable<Finding> Check(FindingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var (indicator, path) in context.Outline.Indicators.Select(i => (i.Value, i.Path)))
        {
            foreach (var (value, at) in Values(indicator, path))
            {
                if (value.Value is < 0 or > 100 && IsShare(indicator, value))
                {
                    yield return Error(at, $"Доля вне 0–100 %: «{value.Text}» — {indicator.Name.Trim()}", "Исправьте значение");
                }
            }
        }

        foreach (var table in context.Outline.ExamTables)
        {
            for (var row = 0; row < table.Value.Rows.Count; row++)
            {
                for (var cell = 0; cell < table.Value.Rows[row].Cells.Count; cell++)
                {
                    if (Percent().Match(table.Value.Rows[row].Cells[cell]) is { Success: true } match && Number(match) > 100)
                    {
                        yield return Error($"{table.Path}.rows[{row}].cells[{cell}]", $"Доля вне 0–100 %: «{match.Value}»", "Исправьте значение");
                    }
                }
            }
        }
    }

    private static IEnumerable<(IndicatorValue Value, string Path)> Values(Indicator indicator, string path)
    {
        if (indicator.Baseline is { } baseline)
        {
            yield return (baseline, $"{path}.baseline");
        }

        if (indicator.Target is { } target)
        {
            yield return (target, $"{path}.target");
        }

        for (var i = 0; i < indicator.Actuals.Count; i++)
        {
            yield return (indicator.Actuals[i], $"{path}.actuals[{i}]");
        }
    }

    /// <summary>A growth may well be 120 %; a share may not.</summary>
    private static bool IsShare(Indicator indicator, IndicatorValue value) =>
        (value.IsPercent || indicator.Unit is { } unit && (unit.Contains('%', StringComparison.Ordinal) || unit.Contains("процент", StringComparison.OrdinalIgnoreCase)))
        && !Growth().IsMatch(indicator.Name);

    private static decimal Number(Match match) => decimal.Parse(match.Groups["number"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<number>[0-9]{1,9}(?:[.,][0-9]{1,9})?)\s?%", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"(?<!\p{L})(?:рост|прирост|темп|увеличение|выполнение плана)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Growth();
}

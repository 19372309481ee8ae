using System.Text.Json.Nodes;
using DocGen.Jobs.Sources.Figures;
using DocGen.Schools.Analytics;
using DocGen.Schools.Programmes;

namespace DocGen.Jobs.Sources;

/// <summary>An indicator with how far it has come; shape «indicator» of the sources.</summary>
internal static class AttainmentSource
{
    public static JsonObject Of(IndicatorAttainment attainment)
    {
        var indicator = attainment.Indicator;
        return Members.Of(
            ("number", Members.Text(indicator.Number)),
            ("name", indicator.Name),
            ("unit", Members.Text(indicator.Unit)),
            ("direction", indicator.Direction == IndicatorDirection.Up ? "up" : "down"),
            ("baseline", indicator.Baseline?.Value),
            ("baseline_text", Members.Text(indicator.Baseline?.Text)),
            ("target", indicator.Target?.Value),
            ("target_text", Members.Text(indicator.Target?.Text)),
            ("actual", attainment.Actual?.Value),
            ("actual_text", Members.Text(attainment.Actual?.Text)),
            ("actual_date", Members.Date(attainment.Actual?.AsOf)),
            ("percent", Rounded.Share(attainment.Percent)),
            ("reason", ReasonText.Of(attainment.Percent.NoData)),
            ("reached", attainment.Reached),
            ("term", Members.Text(indicator.Due?.Text)),
            ("source", Members.Text(indicator.Source)));
    }
}

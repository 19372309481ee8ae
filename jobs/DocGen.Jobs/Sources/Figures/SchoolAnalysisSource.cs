using System.Text.Json.Nodes;
using DocGen.Schools.Analytics;
using DocGen.Schools.Results;

namespace DocGen.Jobs.Sources.Figures;

/// <summary>The analysis of a school; shape «school_analysis» of the sources.</summary>
internal sealed class SchoolAnalysisSource(SourceRecords records)
{
    public JsonObject Of(string schoolId)
    {
        var year = records.ListYear([schoolId]);
        var analysis = records.Analyst.School(schoolId, year, records.Dates.AsOf);
        var totals = analysis.Totals;
        return Members.Of(
            ("year", year),
            ("as_of", Members.Date(records.Dates.AsOf)),
            ("low_threshold", ProcedureResult.LowThresholdPercent),
            ("small_number", ProcedureResult.SmallNumber),
            ("status", Status(analysis.Statuses[0])),
            ("previous_status", Status(analysis.Statuses[1])),
            ("totals", Members.ListOrNone(totals.Select((total, i) => Total(total, i > 0 && totals[i - 1].Year == total.Year - 1 ? totals[i - 1] : null)))),
            ("procedures", Members.ListOrNone(analysis.Results.GroupBy(r => r.Key).OrderBy(g => g.Key).Select(g => Procedure(g.Key, [.. g])))),
            ("risk_profile", analysis.RiskProfile is { Factors.Count: > 0 } profile ? Risks(profile) : null),
            ("teachers", Members.ListOrNone(Teachers(schoolId, year))),
            ("origins", Members.ListOrNone(new OriginSource(records).Of(analysis))));
    }

    public static JsonObject Status(ShnorStatus status) => Members.Of(
        ("year", status.Year),
        ("listing", status.Listing switch { ShnorListing.Listed => "listed", ShnorListing.NotListed => "not_listed", _ => "no_data" }),
        ("reason", ReasonText.Of(status.NoData)),
        ("criteria", Members.ListOrNone(status.Criteria.Select(c => Members.Of(
            ("number", (int)c.Criterion), ("results", Members.List(c.Results.Select(ProcedureSource.Low))))))));

    public static JsonObject Total(YearTotal total, YearTotal? before) => Members.Of(
        ("year", total.Year),
        ("procedures", total.Procedures),
        ("low", total.Low),
        ("unknown", total.Unknown),
        ("participants", total.Participants),
        ("below", total.BelowMinimum),
        ("share", Rounded.Share(total.LowShare)),
        ("reason", ReasonText.Of(total.LowShare.NoData)),
        ("small", total.SmallSample),
        ("district_share", Rounded.Share(total.MunicipalityShare)),
        ("region_share", Rounded.Share(total.RegionShare)),
        ("to_district", Rounded.Difference(total.LowShare, total.MunicipalityShare)),
        ("to_region", Rounded.Difference(total.LowShare, total.RegionShare)),
        ("before_year", before?.Year),
        ("before_share", before is null ? null : Rounded.Share(before.LowShare)),
        ("before_low", before?.Low),
        ("change", before is null ? null : Rounded.Difference(total.LowShare, before.LowShare)));

    private static JsonObject Procedure(ProcedureKey key, IReadOnlyList<ProcedureAnalysis> years) => Members.Of(
    [
        .. ProcedureSource.Key(key),
        ("results", Members.List(years.Select(y => ProcedureSource.Of(y, years.FirstOrDefault(b => b.Year == y.Year - 1))))),
    ]);

    private static JsonObject Risks(RiskProfile profile) => Members.Of(
        ("year", profile.Year),
        ("factors", Members.List(profile.Factors.Select(f => Members.Of(
            ("name", f.Name), ("level", f.Level?.ToString().ToLowerInvariant()), ("selected", f.Selected), ("percent", f.Percent))))));

    private IEnumerable<JsonObject> Teachers(string schoolId, int year) => records.Data.TeacherStatistics
        .Where(t => t.SchoolId == schoolId && t.Year <= year).OrderBy(t => t.Year).Select(TeacherSource.Of);
}

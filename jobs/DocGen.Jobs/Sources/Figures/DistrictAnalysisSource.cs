using System.Globalization;
using System.Text.Json.Nodes;
using DocGen.Schools.Analytics;
using DocGen.Schools.Programmes;

namespace DocGen.Jobs.Sources.Figures;

/// <summary>The analysis of a district; shape «district_analysis» of the sources.</summary>
internal sealed class DistrictAnalysisSource(SourceRecords records)
{
    public JsonObject Of(string municipalityId)
    {
        var schools = records.Schools(municipalityId);
        var year = records.ListYear(schools.Select(s => s.Id));
        var analysis = records.Analyst.District(municipalityId, year, records.Dates.AsOf);
        var rows = analysis.Schools.ToDictionary(r => r.SchoolId, StringComparer.Ordinal);
        return Members.Of(
            ("year", year),
            ("as_of", Members.Date(records.Dates.AsOf)),
            ("low_threshold", ProcedureResult.LowThresholdPercent),
            ("small_number", ProcedureResult.SmallNumber),
            ("schools", Members.List(Printed(analysis.Schools).Select(r => School(rows[r.SchoolId], r)))),
            ("entered", Names(analysis.Movement.Entered)),
            ("left", Names(analysis.Movement.Left)),
            ("stayed", Names(analysis.Movement.Stayed)),
            ("unknown", Names(analysis.Movement.Unknown)),
            ("years", Members.ListOrNone(analysis.Years.Select((mean, i) => Year(mean, i > 0 ? analysis.Years[i - 1] : null)))),
            ("procedures", Members.ListOrNone(analysis.Means.Select(Mean))),
            ("risks", Members.ListOrNone(analysis.Risks.Select(Risk))),
            ("overdue", Members.ListOrNone(schools.SelectMany(s => Overdue(s.Id)))),
            ("reports", Members.List(schools.Select(Report))),
            ("origins", Members.ListOrNone(Origins(analysis))));
    }

    /// <summary>Places by printed shares: schools that a reader sees equal share a place.</summary>
    private static IReadOnlyList<RankedSchool> Printed(IReadOnlyList<DistrictRow> rows) => Ranking.Of(rows.Select(row =>
        (row.SchoolId, Rounded.Share(row.LowShare) is { } share ? Figure.Of(share) : row.LowShare)));

    private JsonObject School(DistrictRow row, RankedSchool place)
    {
        var organization = records.Organization(row.SchoolId)!;
        var last = row.Totals.LastOrDefault(t => t.Year == row.Status.Year - 1);
        var before = row.Totals.FirstOrDefault(t => t.Year == row.Status.Year - 2);
        var roadmap = row.Roadmaps.SelectMany(r => r.Rows).ToList();
        return Members.Of(
            ("id", row.SchoolId),
            ("name", organization.ShortName),
            ("status", SchoolAnalysisSource.Status(row.Status)),
            ("place_first", place.First),
            ("place_last", place.Last),
            ("last", last is null ? null : SchoolAnalysisSource.Total(last, before)),
            ("progress", roadmap.Count == 0 ? null : Members.Of(ProgressSource.Counts(roadmap))),
            ("programmes", records.Programmes(row.SchoolId).Count),
            ("mentors", Members.ListOrNone(row.MentorIds.Select(id => Members.Text(records.Organization(id)?.ShortName)).OfType<JsonNode>())));
    }

    private JsonObject Report(Schools.Registry.Organization school) => Members.Of(
        ("name", school.ShortName),
        ("analysis", new SchoolAnalysisSource(records).Of(school.Id)),
        ("progress", records.CurrentProgramme(school.Id) is { } programme ? new ProgressSource(records).Of(programme) : null));

    private JsonArray? Names(IReadOnlyList<string> ids) => Members.ListOrNone(ids.Select(id => Members.Text(records.Organization(id)?.ShortName)).OfType<JsonNode>());

    private static JsonObject Year(YearMean mean, YearMean? before) => Members.Of(
        ("year", mean.Year),
        ("participants", mean.District.Participants),
        ("schools", mean.District.Schools),
        ("share", Rounded.Share(mean.District.Value)),
        ("region_share", Rounded.Share(mean.RegionMean)),
        ("to_region", Rounded.Difference(mean.District.Value, mean.RegionMean)),
        ("before_year", before?.Year),
        ("before_share", before is null ? null : Rounded.Share(before.District.Value)),
        ("change", before is null ? null : Rounded.Difference(mean.District.Value, before.District.Value)));

    private static JsonObject Mean(DistrictMean mean) => Members.Of(
    [
        .. ProcedureSource.Key(mean.Key),
        ("year", mean.Year),
        ("participants", mean.District.Participants),
        ("schools", mean.District.Schools),
        ("schools_without_data", mean.District.SchoolsWithoutData),
        ("share", Rounded.Share(mean.District.Value)),
        ("small", mean.District.SmallSample),
        ("region_share", Rounded.Share(mean.RegionMean)),
        ("to_region", Rounded.Difference(mean.District.Value, mean.RegionMean)),
        ("before_share", Rounded.Share(mean.YearBefore)),
        ("change", Rounded.Difference(mean.District.Value, mean.YearBefore)),
    ]);

    private static JsonObject Risk(RiskSummary risk) => Members.Of(
        ("factor", risk.Factor), ("high", risk.High), ("medium", risk.Medium), ("low", risk.Low), ("unknown", risk.LevelUnknown), ("selected", risk.Selected));

    private IEnumerable<JsonObject> Overdue(string schoolId)
    {
        foreach (var programme in records.Programmes(schoolId))
        {
            var progress = RoadmapProgress.Of(ProgrammeRoadmap.Rows(programme), records.Dates.AsOf, ProgrammeTerm.Of(programme));
            foreach (var row in progress.Rows.Where(r => r.State == RowState.Overdue))
            {
                var line = ProgressSource.Row(row, row.State, programme);
                line.Insert(0, "school", records.Organization(schoolId)!.ShortName);
                yield return line;
            }
        }
    }

    /// <summary>Files behind the district's figures, a line a file and sheet.</summary>
    private IEnumerable<JsonObject> Origins(DistrictAnalysis analysis)
    {
        var ids = analysis.Schools.Select(s => s.SchoolId).ToHashSet(StringComparer.Ordinal);
        return records.Data.ExamResults.Where(r => ids.Contains(r.SchoolId) && r.Year >= analysis.Year - 3 && r.Year < analysis.Year)
            .GroupBy(r => (r.Year, r.Procedure, r.Source?.File, r.Source?.Sheet))
            .OrderBy(g => g.Key.Year).ThenBy(g => g.Key.Procedure).ThenBy(g => g.Key.File, StringComparer.Ordinal).ThenBy(g => g.Key.Sheet, StringComparer.Ordinal)
            .Select(g => Members.Of(
                ("what", string.Create(CultureInfo.InvariantCulture, $"{ProcedureSource.Name(g.Key.Procedure)}, {g.Key.Year} год")),
                ("file", Members.Text(g.Key.File)),
                ("sheet", Members.Text(g.Key.Sheet)),
                ("date", Members.Date(records.Loaded.OfFile(g.Key.File))),
                ("rows", g.Count()),
                ("schools", g.Select(r => r.SchoolId).Distinct(StringComparer.Ordinal).Count())));
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using DocGen.Schools.Analytics;
using DocGen.Schools.Results;

namespace DocGen.Jobs.Sources.Figures;

/// <summary>Where the figures of a note were taken from: one line a row of data; shape «origin» of the sources.</summary>
internal sealed class OriginSource(SourceRecords records)
{
    public IEnumerable<JsonObject> Of(SchoolAnalysis analysis)
    {
        foreach (var row in analysis.Results.SelectMany(r => r.Provenance.Rows).Distinct().OrderBy(r => r.Year).ThenBy(ProcedureKey.Of))
        {
            yield return Line(
                string.Create(CultureInfo.InvariantCulture, $"{ProcedureSource.Name(row.Procedure)}, {row.Subject.ToLowerInvariant()}, {row.Grade} класс, {row.Year} год"),
                row.Source,
                records.Loaded.OfFile(row.Source?.File));
        }

        if (analysis.RiskProfile is { Factors.Count: > 0 } profile)
        {
            yield return Line(string.Create(CultureInfo.InvariantCulture, $"рисковый профиль, {profile.Year} год"), profile.Source, records.Loaded.OfFile(profile.Source?.File) ?? records.Loaded.OfRow("risk_profiles", profile.SchoolId, profile.Year));
        }

        foreach (var staff in records.Data.TeacherStatistics.Where(t => t.SchoolId == analysis.SchoolId && t.Year <= analysis.Year).OrderBy(t => t.Year))
        {
            yield return Line(string.Create(CultureInfo.InvariantCulture, $"сведения о педагогах, {staff.Year} год"), null, records.Loaded.OfRow("teacher_statistics", staff.SchoolId, staff.Year));
        }
    }

    private static JsonObject Line(string what, SourceReference? source, DateOnly? loaded) => Members.Of(
        ("what", what), ("file", Members.Text(source?.File)), ("sheet", Members.Text(source?.Sheet)), ("row", source?.Row), ("date", Members.Date(loaded)));
}

using System.Text.Json;
using DocGen.Schools.Analytics;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;
using DocGen.Schools.Tests.Samples;
using static DocGen.Schools.Tests.Samples.Exams;

namespace DocGen.Schools.Tests.Analytics;

public sealed class SchoolAnalystTests
{
    private static readonly DateOnly AsOf = new(2025, 6, 1);

    private static readonly SchoolData Data = CleanProgramme.Data with
    {
        Regions = [new("region", "Лесная область")],
        Municipalities = [new("district", "Лесной район") { RegionId = "region" }, new("other", "Полевой район") { RegionId = "region" }],
        Organizations = [.. CleanProgramme.Data.Organizations, new("far", OrganizationKind.School, "МБОУ СОШ № 1") { MunicipalityId = "other" }],
        Programmes = [CleanProgramme.Value],
        ExamResults =
        [
            Oge("математика", 2024, 10, 25, "school"), Oge("русский язык", 2024, 8, 25, "school"), Oge("математика", 2023, 5, 20, "school"),
            Oge("математика", 2024, 0, 75, "mentor"), Oge("математика", 2024, 90, 100, "far"),
        ],
        TeacherStatistics = [new("school", 2024) { Total = 8, HighestCategory = 2 }],
        RiskProfiles =
        [
            new("school", 2024) { Factors = [new("Низкая мотивация") { Level = RiskLevel.High, Selected = true }] },
            new("mentor", 2024) { Factors = [new("низкая мотивация") { Level = RiskLevel.Low }, new("Оснащение")] },
        ],
    };

    [Fact]
    public void School_AskedByManyThreadsAtOnce_TellsEachTheSame()
    {
        var expected = JsonSerializer.Serialize(new SchoolAnalyst(Data).School("school", 2025, AsOf));
        for (var round = 0; round < 50; round++)
        {
            var analyst = new SchoolAnalyst(Data);
            using var start = new Barrier(4);
            var told = new string[4];
            var threads = Enumerable.Range(0, 4).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                told[i] = JsonSerializer.Serialize(analyst.School("school", 2025, AsOf));
            })).ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
            Assert.All(told, t => Assert.Equal(expected, t));
        }
    }

    [Fact]
    public void School_ItsResults_StandBesideTheMeans()
    {
        var analysis = new SchoolAnalyst(Data).School("school", 2025, AsOf);

        var maths = analysis.Results.Single(r => r is { Year: 2024, Key.Subject: "математика" });
        Assert.Equal((40m, true), (maths.LowShare.Value, maths.IsLow));
        Assert.Equal((10m, 30m), (maths.MunicipalityMean.Value, maths.ToMunicipality.Points.Value));
        Assert.Equal((50m, -10m), (maths.RegionMean.Value, maths.ToRegion.Points.Value));
        Assert.Equal(15m, maths.SinceYearBefore.Points.Value);
        Assert.Equal("results.xlsx", maths.Provenance.Rows[0].Source!.File);
        Assert.Equal(ShnorListing.Listed, analysis.Statuses[0].Listing);
        Assert.Equal((25m, true), (analysis.Teachers[0].HighestCategory.Value, analysis.Teachers[0].SmallSample));
        Assert.Equal(NoDataReason.NoCount, analysis.Teachers[0].FirstCategory.NoData);
        Assert.Equal(2, analysis.Programmes[0].Roadmap.Count(RowState.Overdue));
        Assert.Equal(NoDataReason.NoActual, analysis.Programmes[0].Indicators[0].Percent.NoData);
    }

    [Fact]
    public void School_AsJson_TellsFiguresWithTheirRulesAndRows()
    {
        var json = JsonSerializer.SerializeToNode(new SchoolAnalyst(Data).School("school", 2025, AsOf), SchoolDataJson.Options)!;

        Assert.Equal("listed", json["statuses"]![0]!["listing"]!.GetValue<string>());
        Assert.Equal("two_in_previous_year", json["statuses"]![0]!["criteria"]![0]!["criterion"]!.GetValue<string>());
        Assert.Equal("results.xlsx", json["statuses"]![0]!["provenance"]!["rows"]![0]!["source"]!["file"]!.GetValue<string>());
        Assert.Equal("no_count", json["teachers"]![0]!["first_category"]!["no_data"]!.GetValue<string>());
        Assert.Equal("overdue", json["programmes"]![0]!["roadmap"]!["rows"]![0]!["state"]!.GetValue<string>());
    }

    [Fact]
    public void School_Unknown_IsAnError() => Assert.Throws<ArgumentException>(() => new SchoolAnalyst(Data).School("nobody", 2025, AsOf));

    [Fact]
    public void District_ItsSchools_AreRankedWithMovementMeansAndRisks()
    {
        var analysis = new SchoolAnalyst(Data).District("district", 2025, AsOf);

        Assert.Equal([("mentor", 1), ("school", 2)], analysis.Ranking.Select(r => (r.SchoolId, r.First!.Value)));
        Assert.Equal((2, 2), (analysis.Schools[1].LowProcedures, analysis.Schools[1].OverdueRows));
        Assert.Null(analysis.Schools[0].OverdueRows);
        Assert.Equal(["mentor"], analysis.Schools[1].MentorIds);
        Assert.Equal(["school"], analysis.Movement.Entered);
        Assert.Equal(["mentor"], analysis.Movement.Unknown);
        Assert.Equal([("математика", 10m, 50m), ("русский язык", 32m, 32m)], analysis.Means.Select(m => (m.Key.Subject, m.District.Value.Value!.Value, m.RegionMean.Value!.Value)));
        Assert.Equal([("Низкая мотивация", 1, 1), ("Оснащение", 0, 0)], analysis.Risks.Select(r => (r.Factor, r.High, r.Low)));
    }

    [Fact]
    public void Ranking_EqualValues_ShareTheirPlaces()
    {
        var ranked = Ranking.Of([("d", Figure.Of(5)), ("b", Figure.Of(3)), ("c", Figure.Of(3)), ("a", Figure.None(NoDataReason.NoResults)), ("e", Figure.Of(1))]);

        Assert.Equal([("e", 1, 1), ("b", 2, 3), ("c", 2, 3), ("d", 4, 4), ("a", (int?)null, (int?)null)], ranked.Select(r => (r.SchoolId, r.First, r.Last)));
    }
}

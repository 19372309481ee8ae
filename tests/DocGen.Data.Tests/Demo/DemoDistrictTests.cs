using DocGen.Data.Demo;
using DocGen.Data.Model;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Schools.Analytics;
using DocGen.Schools.Findings;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Tests.Demo;

[Collection(StoreCollection.Name)]
public sealed class DemoDistrictTests(StoreFixture stores)
{
    [Fact]
    public void Create_District_HasSixOnTheListByBothCriteriaAndOneLeaving()
    {
        var data = DemoDistrict.Create();
        var schools = data.Organizations.Where(o => o.Kind == OrganizationKind.School).Select(o => o.Id).ToList();
        var index = new ResultIndex(data.ExamResults);
        var now = ShnorList.Of(index, schools, 2024);

        Assert.Equal(24, schools.Count);
        var listed = now.Statuses.Where(s => s.Listing == ShnorListing.Listed).ToList();
        Assert.Equal(6, listed.Count);
        var criteria = listed.Select(s => s.Criteria.Select(f => f.Criterion).Order().ToArray()).ToList();
        Assert.Equal(3, criteria.Count(c => c is [ShnorCriterion.TwoInPreviousYear]));
        Assert.Equal(2, criteria.Count(c => c is [ShnorCriterion.OneInEachOfTwoYears]));
        Assert.Equal(1, criteria.Count(c => c.Length == 2));
        Assert.Equal(["school-0007"], now.Since(ShnorList.Of(index, schools, 2023)).Left);
    }

    [Fact]
    public void Create_District_MentorIsStrongerThanTheDistrictInEveryYear()
    {
        var data = DemoDistrict.Create();
        var schools = data.Organizations.Where(o => o.Kind == OrganizationKind.School).Select(o => o.Id).ToList();
        var index = new ResultIndex(data.ExamResults);
        var mentors = data.Programmes.Select(p => p.Mentor!.OrganizationId).Distinct(StringComparer.Ordinal).ToList();

        Assert.DoesNotContain(mentors, data.Programmes.Select(p => p.SchoolId).Contains);
        Assert.All(DemoDistrict.Years, year => Assert.All(mentors, mentor => Assert.True(
            WeightedMean.OfLowShares(index.Of(mentor!, year)).Value.Value * 2 < WeightedMean.OfLowShares(schools.SelectMany(id => index.Of(id, year))).Value.Value)));
    }

    [Fact]
    public void Create_District_HasThreeYearsOfTwelveProceduresForEverySchool()
    {
        var bySchool = DemoDistrict.Create().ExamResults.GroupBy(r => r.SchoolId).ToList();
        Assert.Equal(24, bySchool.Count);
        Assert.All(bySchool, school => Assert.Equal([(2021, 12), (2022, 12), (2023, 12)], school.GroupBy(r => r.Year).Select(year => (year.Key, year.Count())).Order()));
    }

    [Theory]
    [InlineData("Черных")]
    [InlineData("Живаго")]
    [InlineData("Шевченко Оксана")]
    [InlineData("Ким Светлана")]
    [InlineData("Цой Павел")]
    [InlineData("Вагиф оглы")]
    [InlineData("Вагиф кызы")]
    [InlineData("Оганесян")]
    [InlineData("Джанашвили")]
    [InlineData("Римская-Корсакова")]
    [InlineData("Кузнец")]
    [InlineData("Любовь")]
    [InlineData("Пётр")]
    public void Create_District_HasHeadsWithNamesHardToDecline(string name) => Assert.Contains(
        DemoDistrict.Create().People, p => p.Position == "директор" && $"{p.Surname} {p.Name} {p.Patronymic}".Contains(name, StringComparison.Ordinal));

    [Fact]
    public void Create_District_HasNoFindingsThatBlockApproval() =>
        Assert.DoesNotContain(FindingRules.Check(DemoDistrict.Create()), finding => finding.Severity == FindingSeverity.Error);

    [Fact]
    public void Create_District_RowsWhoseResultIsADocumentAreDeliverables()
    {
        var rows = DemoDistrict.Create().Programmes.SelectMany(p => ProgrammeRoadmap.Rows(p)).Select(placed => placed.Row).ToList();
        Assert.All(rows, row => Assert.Equal(DeliverableReader.Read(row.ExpectedResult), row.Deliverable?.Kind));
        Assert.True(rows.Count(row => row.Deliverable is not null) > rows.Count / 2);
    }

    [Fact]
    public void Create_SameSeed_GivesTheSameData()
    {
        Assert.Equal(JsonColumn.Write(DemoDistrict.Create(30)), JsonColumn.Write(DemoDistrict.Create(30)));
        Assert.NotEqual(JsonColumn.Write(DemoDistrict.Create(30)), JsonColumn.Write(DemoDistrict.Create(30, seed: 1)));
    }

    [Fact]
    public void Create_Region_BeginsADistrictAtEvery24()
    {
        var data = DemoDistrict.Create(500);
        Assert.Equal(21, data.Municipalities.Count);
        Assert.Equal(500, data.Organizations.Count(o => o.Kind == OrganizationKind.School));
        Assert.Equal(500 * 36, data.ExamResults.Count);
        Assert.Equal(data.Organizations.Count, data.Organizations.Select(o => o.ShortName).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(StoreFixture.Kinds), MemberType = typeof(StoreFixture))]
    public async Task Merge_Demo_StoresOverdueRows(StoreKind kind)
    {
        var store = await stores.CreateAsync(kind);
        await store.MergeAsync(DemoDistrict.Create());
        await using var context = store.Open("А");
        Assert.Equal(24 * 36, await context.ExamResults.CountAsync());
        var day = new DateOnly(2024, 4, 1);
        Assert.Equal(7, await context.RoadmapRows.Where(r => !r.Done && r.DueTo < day).Select(r => r.ProgrammeId).Distinct().CountAsync());
    }
}

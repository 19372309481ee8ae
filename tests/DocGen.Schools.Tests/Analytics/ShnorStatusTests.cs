using DocGen.Schools.Analytics;
using DocGen.Schools.Results;
using static DocGen.Schools.Tests.Samples.Exams;

namespace DocGen.Schools.Tests.Analytics;

public sealed class ShnorStatusTests
{
    /// <summary>The worked example of the domain: maths 54 %, Russian 31 % in 2021; maths 43 % in 2022, no Russian.</summary>
    private static readonly ResultIndex Worked = new([Share("математика", 2021, 54), Share("русский язык", 2021, 31), Share("математика", 2022, 43)]);

    [Fact]
    public void Of_WorkedExample2022_IsListedByTheFirstCriterion()
    {
        var status = ShnorStatus.Of(Worked, "s", 2022);

        Assert.Equal(ShnorListing.Listed, status.Listing);
        var fired = Assert.Single(status.Criteria);
        Assert.Equal(ShnorCriterion.TwoInPreviousYear, fired.Criterion);
        Assert.Equal([54m, 31m], fired.Results.Select(r => r.LowShare.Value!.Value));
    }

    [Fact]
    public void Of_WorkedExample2023_IsListedByTheSecondCriterionOnly()
    {
        var status = ShnorStatus.Of(Worked, "s", 2023);

        Assert.Equal(ShnorListing.Listed, status.Listing);
        var fired = Assert.Single(status.Criteria);
        Assert.Equal(ShnorCriterion.OneInEachOfTwoYears, fired.Criterion);
        Assert.Equal([(2021, 54m), (2021, 31m), (2022, 43m)], fired.Results.Select(r => (r.Year, r.LowShare.Value!.Value)));
        Assert.Equal(3, status.Provenance.Rows.Count);
        Assert.Equal("shnor", status.Provenance.Rule.Code);
    }

    [Fact]
    public void Of_BothCriteria_TellsBoth()
    {
        ResultIndex index = new([Share("математика", 2021, 40), Share("математика", 2022, 40), Share("физика", 2022, 40)]);

        Assert.Equal(
            [ShnorCriterion.TwoInPreviousYear, ShnorCriterion.OneInEachOfTwoYears],
            ShnorStatus.Of(index, "s", 2023).Criteria.Select(c => c.Criterion));
    }

    [Theory]
    [InlineData(3, 10, true)]
    [InlineData(30, 100, true)]
    [InlineData(299, 1000, false)]
    [InlineData(29, 97, false)]
    [InlineData(1, 3, true)]
    [InlineData(0, 10, false)]
    public void IsLow_ThirtyPercent_IsInclusive(int below, int participants, bool low) =>
        Assert.Equal(low, new ResultIndex([Oge("математика", 2022, below, participants)]).Of("s", 2022)[0].IsLow);

    [Fact]
    public void Of_OneSubjectInTwoGrades_IsTwoProcedures()
    {
        ResultIndex index = new([Oge("математика", 2022, 5, 10, grade: 5), Oge("Математика ", 2022, 5, 10, grade: 6)]);

        Assert.Equal(ShnorCriterion.TwoInPreviousYear, ShnorStatus.Of(index, "s", 2023).Criteria[0].Criterion);
    }

    [Fact]
    public void Of_TheSameRowTwice_IsOneProcedure()
    {
        var row = Oge("математика", 2022, 5, 10);
        ResultIndex index = new([row, row with { Source = new("copy.xlsx") }, Oge("физика", 2021, 0, 10)]);

        Assert.Equal(10, index.Of("s", 2022)[0].Participants);
        Assert.Equal(ShnorListing.NotListed, ShnorStatus.Of(index, "s", 2023).Listing);
    }

    [Fact]
    public void Of_ParallelClasses_AreAddedUp()
    {
        ResultIndex index = new([Oge("математика", 2022, 6, 10), Oge("математика", 2022, 0, 15)]);

        Assert.Equal((25, 6, 24m), (index.Of("s", 2022)[0].Participants, index.Of("s", 2022)[0].BelowMinimum, index.Of("s", 2022)[0].LowShare.Value));
    }

    [Fact]
    public void Of_NoResults_IsNoDataNotAGoodSchool()
    {
        var status = ShnorStatus.Of(new([]), "s", 2023);

        Assert.Equal((ShnorListing.NoData, NoDataReason.YearMissing), (status.Listing, status.NoData));
    }

    [Fact]
    public void Of_OneLowAndNoYearBefore_IsUndecided() =>
        Assert.Equal(ShnorListing.NoData, ShnorStatus.Of(new([Share("математика", 2022, 40)]), "s", 2023).Listing);

    [Fact]
    public void Of_NoLowInPreviousYear_IsNotListedWhateverTheYearBefore() =>
        Assert.Equal(ShnorListing.NotListed, ShnorStatus.Of(new([Share("математика", 2022, 10)]), "s", 2023).Listing);

    [Fact]
    public void Of_ResultWithoutCounts_IsUndecidedOnlyWhereItMatters()
    {
        ResultIndex unknownSecond = new([Share("математика", 2022, 40), Oge("физика", 2022, null, 10), Share("математика", 2021, 0)]);
        ResultIndex unknownAlone = new([Oge("физика", 2022, null, 10), Share("математика", 2021, 0)]);

        Assert.Equal((ShnorListing.NoData, NoDataReason.NoCount), (ShnorStatus.Of(unknownSecond, "s", 2023).Listing, ShnorStatus.Of(unknownSecond, "s", 2023).NoData));
        Assert.Equal(ShnorListing.NotListed, ShnorStatus.Of(unknownAlone, "s", 2023).Listing);
    }

    [Fact]
    public void Result_ImpossibleNumbers_GiveNoShare()
    {
        var results = new ResultIndex([Oge("а", 2022, 11, 10), Oge("б", 2022, 0, 0), Share("в", 2022, 140)]).Of("s", 2022);

        Assert.Equal([NoDataReason.Inconsistent, NoDataReason.NoParticipants, NoDataReason.Inconsistent], results.Select(r => r.LowShare.NoData!.Value));
        Assert.All(results, r => Assert.Null(r.IsLow));
    }

    [Fact]
    public void Result_MarksOnly_CountsTheTwos()
    {
        var result = new ExamResult("s", ExamProcedure.Vpr, "математика", 5, 2022) { Marks = new(6, 8, 4, 2) };

        Assert.Equal(30m, new ResultIndex([result]).Of("s", 2022)[0].LowShare.Value);
    }

    [Fact]
    public void Since_TwoYears_TellsEntriesExitsAndTheUnknown()
    {
        ResultIndex index = new(
        [
            .. Low("stays", 2020, 2021, 2022), .. Low("leaves", 2020, 2021), Fine("leaves", 2022), .. Low("enters", 2022), Fine("enters", 2021), Fine("enters", 2020),
            Fine("never", 2021), Fine("never", 2022), Fine("gone", 2021),
        ]);
        string[] schools = ["stays", "leaves", "enters", "never", "gone"];

        var movement = ShnorList.Of(index, schools, 2023).Since(ShnorList.Of(index, schools, 2022));

        Assert.Equal(["enters"], movement.Entered);
        Assert.Equal(["leaves"], movement.Left);
        Assert.Equal(["stays"], movement.Stayed);
        Assert.Equal(["gone"], movement.Unknown);
    }

    private static IEnumerable<ExamResult> Low(string school, params int[] years) =>
        years.SelectMany(y => new[] { Oge("математика", y, 5, 10, school), Oge("физика", y, 5, 10, school) });

    private static ExamResult Fine(string school, int year) => Oge("математика", year, 0, 10, school);
}

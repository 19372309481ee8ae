using DocGen.Schools.Analytics;
using Xunit.Abstractions;
using static DocGen.Schools.Tests.Samples.Exams;

namespace DocGen.Schools.Tests.Analytics;

public sealed class WeightedMeanTests(ITestOutputHelper output)
{
    [Fact]
    public void OfLowShares_SchoolsOfDifferentSize_WeighsByParticipants()
    {
        var mean = Mean([Oge("м", 2022, 10, 10, "small"), Oge("м", 2022, 0, 90, "large")]);

        Assert.Equal((10m, 100, 2, 0), (mean.Value.Value, mean.Participants, mean.Schools, mean.SchoolsWithoutData));
        Assert.Equal(2, mean.Provenance.Rows.Count);
    }

    [Fact]
    public void OfLowShares_SchoolWithoutCounts_IsLeftOutNotZero()
    {
        var mean = Mean([Oge("м", 2022, 5, 10, "a"), Oge("м", 2022, null, 90, "b")]);

        Assert.Equal((50m, 1, 1), (mean.Value.Value, mean.Schools, mean.SchoolsWithoutData));
    }

    [Fact]
    public void OfLowShares_NoSchools_IsNoData() => Assert.Equal(NoDataReason.NoResults, WeightedMean.OfLowShares([]).Value.NoData);

    [Fact]
    public void OfLowShares_RandomSchools_LiesBetweenMinAndMax()
    {
        const int seed = 77;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var i = 0; i < 500; i++)
        {
            var index = new ResultIndex(Enumerable.Range(0, random.Next(1, 40)).Select(s =>
            {
                var participants = random.Next(1, 100);
                return Oge("м", 2022, random.Next(participants + 1), participants, $"s{s}");
            }));
            var results = index.Schools.SelectMany(s => index.Of(s, 2022)).ToList();
            var mean = WeightedMean.OfLowShares(results).Value.Value!.Value;

            // The last of 28 digits may be rounded.
            Assert.InRange(mean, results.Min(r => r.LowShare.Value!.Value) - 0.000001m, results.Max(r => r.LowShare.Value!.Value) + 0.000001m);
            Assert.Equal(100m * results.Sum(r => r.BelowMinimum!.Value) / results.Sum(r => r.Participants!.Value), mean, 10);
        }
    }

    [Fact]
    public void Difference_ToMeanAndBetweenYears_IsInPointsWithTheSmallSampleFlag()
    {
        var index = new ResultIndex([Oge("м", 2021, 2, 20), Oge("м", 2022, 3, 9)]);
        var (earlier, later) = (index.Of("s", 2021)[0], index.Of("s", 2022)[0]);
        var mean = Mean([Oge("м", 2022, 25, 100, "other")]);

        Assert.Equal(100m / 3 - 25, PointDifference.ToMean(later, mean).Points.Value!.Value, 10);
        Assert.True(PointDifference.ToMean(later, mean).SmallSample);
        Assert.Equal(100m / 3 - 10, PointDifference.Between(earlier, later).Points.Value!.Value, 10);
        Assert.Equal(NoDataReason.NoResults, PointDifference.Between(null, later).Points.NoData);
        Assert.False(PointDifference.ToMean(earlier, mean).SmallSample);
    }

    private static WeightedMean Mean(Schools.Results.ExamResult[] results)
    {
        var index = new ResultIndex(results);
        return WeightedMean.OfLowShares(index.Schools.SelectMany(s => index.Of(s, 2022)));
    }
}

using DocGen.Schools.Analytics;
using DocGen.Schools.Programmes;

namespace DocGen.Schools.Tests.Analytics;

public sealed class IndicatorAttainmentTests
{
    private static readonly DateOnly AsOf = new(2025, 6, 1);

    [Theory]
    [InlineData(IndicatorDirection.Up, "40 %", "80 %", "60 %", 50.0, false)]
    [InlineData(IndicatorDirection.Up, "40 %", "80 %", "90 %", 125.0, true)]
    [InlineData(IndicatorDirection.Up, "40 %", "80 %", "30 %", -25.0, false)]
    [InlineData(IndicatorDirection.Down, "40 %", "20 %", "25 %", 75.0, false)]
    [InlineData(IndicatorDirection.Down, "40 %", "20 %", "20 %", 100.0, true)]
    [InlineData(IndicatorDirection.Up, "1 200 чел.", "1 400 чел.", "1 250 чел.", 25.0, false)]
    public void Of_AllValues_TellsTheWayGone(IndicatorDirection direction, string from, string to, string now, double percent, bool reached)
    {
        var attainment = IndicatorAttainment.Of(new("показатель") { Direction = direction, Baseline = new(from), Target = new(to), Actuals = [new(now)] }, AsOf);

        Assert.Equal((decimal)percent, attainment.Percent.Value);
        Assert.Equal(reached, attainment.Reached);
    }

    [Theory]
    [InlineData(null, "80 %", "60 %", NoDataReason.NoBaseline, false)]
    [InlineData("40 %", null, "60 %", NoDataReason.NoTarget, null)]
    [InlineData("40 %", "80 %", null, NoDataReason.NoActual, null)]
    [InlineData("80 %", "80 %", "80 %", NoDataReason.TargetEqualsBaseline, true)]
    [InlineData("90 %", "80 %", "85 %", NoDataReason.TargetAgainstDirection, true)]
    [InlineData("40 %", "80 %", "60 чел.", NoDataReason.UnitsDiffer, false)]
    public void Of_ValueMissingOrUnfit_TellsWhy(string? from, string? to, string? now, NoDataReason reason, bool? reached)
    {
        var attainment = IndicatorAttainment.Of(
            new("показатель") { Baseline = Value(from), Target = Value(to), Actuals = now is null ? [] : [new(now)] }, AsOf);

        Assert.Equal(reason, attainment.Percent.NoData);
        Assert.Equal(reached, attainment.Reached);
    }

    [Fact]
    public void Of_LaterMeasurement_IsNotTaken()
    {
        Indicator indicator = new("показатель")
        {
            Baseline = new("0"), Target = new("100"), Actuals = [new("50") { AsOf = new(2025, 5, 1) }, new("90") { AsOf = new(2025, 7, 1) }],
        };

        Assert.Equal(50m, IndicatorAttainment.Of(indicator, AsOf).Percent.Value);
    }

    [Theory]
    [InlineData("100%", 100.0)]
    [InlineData("не менее 43,5 %", 43.5)]
    [InlineData("1 234,5", 1234.5)]
    [InlineData("-2", -2.0)]
    [InlineData("от 10 до 20", null)]
    [InlineData("рост", null)]
    public void Value_Text_IsReadWhenItHoldsOneNumber(string text, double? value) => Assert.Equal((decimal?)value, new IndicatorValue(text).Value);

    private static IndicatorValue? Value(string? text) => text is null ? null : new(text);
}

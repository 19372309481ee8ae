using Scriban.Functions;
using Scriban.Syntax;

namespace Scriban.Tests.Functions;

public sealed class TimespanFunctionsTests
{
    [Fact]
    public void From_EachUnit_GivesLength()
    {
        Assert.Equal(new TimeSpan(36, 0, 0), TimespanFunctions.FromDays(default, 1.5));
        Assert.Equal(new TimeSpan(0, -15, 0), TimespanFunctions.FromHours(default, -0.25));
        Assert.Equal(new TimeSpan(1, 40, 0), TimespanFunctions.FromMinutes(default, 100));
        Assert.Equal(new TimeSpan(0, 1, 1), TimespanFunctions.FromSeconds(default, 61));
        Assert.Equal(new TimeSpan(0, 0, 0, 0, 20), TimespanFunctions.FromMilliseconds(default, 20));
        Assert.Equal(TimeSpan.Zero, TimespanFunctions.Zero);
    }

    [Theory]
    [InlineData(1e15)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void From_ImpossibleLength_IsError(double days) =>
        Assert.Throws<ScriptRuntimeException>(() => TimespanFunctions.FromDays(default, days));

    [Theory]
    [InlineData("1.02:03:04.5", 1, 2, 3, 4, 500)]
    [InlineData("08:30", 0, 8, 30, 0, 0)]
    [InlineData("3", 3, 0, 0, 0, 0)]
    public void Parse_Text_GivesLength(string text, int days, int hours, int minutes, int seconds, int milliseconds) =>
        Assert.Equal(
            new TimeSpan(days, hours, minutes, seconds, milliseconds),
            TimespanFunctions.Parse(new TemplateContext(), default, text));

    [Theory]
    [InlineData("неделя")]
    [InlineData("25:61")]
    [InlineData("")]
    [InlineData(null)]
    public void Parse_OtherText_IsError(string? text) =>
        Assert.Throws<ScriptRuntimeException>(() => TimespanFunctions.Parse(new TemplateContext(), default, text));
}

using DocGen.Api.Pages.Batches;

namespace DocGen.Api.Tests.Pages;

public sealed class ScheduleTimeTests
{
    [Theory]
    [InlineData("day", 1, "0 5 7 * * ?", "каждый день в 7:05")]
    [InlineData("week", 1, "0 5 7 ? * MON", "по понедельникам в 7:05")]
    [InlineData("week", 7, "0 5 7 ? * SUN", "по воскресеньям в 7:05")]
    [InlineData("month", 15, "0 5 7 15 * ?", "15-го числа каждого месяца в 7:05")]
    public void Time_BecomesCronAndComesBack(string every, int day, string cron, string words)
    {
        var time = new ScheduleTime(every, day, new(7, 5));
        Assert.Equal(cron, time.ToCron());
        Assert.Equal(time, ScheduleTime.Of(cron));
        Assert.Equal(words, time.ToString());
    }

    [Theory]
    [InlineData("0 0/5 * * * ?")]
    [InlineData("0 0 7 ? * MON-FRI")]
    [InlineData("")]
    public void Time_OfAnotherExpression_IsTheExpression(string cron) => Assert.Equal($"по выражению {cron}", ScheduleTime.Words(cron));

    [Theory]
    [InlineData("week", 0)]
    [InlineData("week", 8)]
    [InlineData("month", 32)]
    [InlineData("year", 1)]
    public void Time_ThatIsNone_IsNotValid(string every, int day) => Assert.False(new ScheduleTime(every, day, default).IsValid);
}

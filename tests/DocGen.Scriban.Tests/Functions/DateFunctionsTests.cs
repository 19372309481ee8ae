using System.Globalization;
using Scriban.Functions;
using Scriban.Syntax;

namespace Scriban.Tests.Functions;

public sealed class DateFunctionsTests
{
    private static readonly DateTime Teachers = new(2025, 10, 5, 7, 8, 9, 45);

    private readonly TemplateContext _context = new()
    {
        TimeProvider = new FixedClock(new DateTimeOffset(2025, 10, 5, 7, 8, 9, TimeSpan.FromHours(3))),
    };

    [Theory]
    [InlineData("%a %A", "Sun Sunday")]
    [InlineData("%b %B %h", "Oct October Oct")]
    [InlineData("%c", "Sun Oct 05 07:08:09 2025")]
    [InlineData("%C %y %Y", "20 25 2025")]
    [InlineData("%d %e %j", "05  5 278")]
    [InlineData("%D %F %v", "10/05/25 2025-10-05  5-OCT-2025")]
    [InlineData("%H %I %k %l", "07 07  7  7")]
    [InlineData("%L %N", "045 045000000")]
    [InlineData("%m %M %S", "10 08 09")]
    [InlineData("%p %P %r", "AM am 07:08:09 AM")]
    [InlineData("%R %T", "07:08 07:08:09")]
    [InlineData("%n|%t|%%", "\n|\t|%")]
    [InlineData("%s %Z", "1759637289 +03:00")]
    [InlineData("%u %w %U %V %W", "7 0 41 40 40")]
    [InlineData("%x %X", "10/05/2025 07:08:09")]
    [InlineData("%q %", "%q %")]
    [InlineData("без знаков", "без знаков")]
    [InlineData("", "")]
    [InlineData(null, "05 Oct 2025")]
    [InlineData("%g", " 05 Oct 2025")]
    public void ToString_Modifier_PrintsItsPart(string? pattern, string expected) =>
        Assert.Equal(expected, DateFunctions.ToString(_context, default, Teachers, pattern));

    [Theory]
    [InlineData(0, "12 12 AM")]
    [InlineData(12, "12 12 PM")]
    [InlineData(23, "11 11 PM")]
    public void ToString_HoursOfHalfDay_RunFromTwelve(int hour, string expected) =>
        Assert.Equal(expected, DateFunctions.ToString(_context, default, new DateTime(2025, 1, 1, hour, 0, 0), "%I %l %p"));

    [Theory]
    [InlineData("%A, %d %B", "ru-RU", "воскресенье, 05 октябрь")]
    [InlineData("%A %g%A", "ru-RU", "воскресенье Sunday")]
    [InlineData("%x", "de-DE", "05.10.2025")]
    public void ToString_Culture_GivesNames(string pattern, string culture, string expected) =>
        Assert.Equal(expected, DateFunctions.ToString(_context, default, Teachers, pattern, culture));

    [Fact]
    public void ToString_ContextFormatAndCulture_AreTheDefaults()
    {
        _context.DateFormat = "%d %B";
        _context.PushCulture(CultureInfo.GetCultureInfo("ru-RU"));
        Assert.Equal("05 октябрь", DateFunctions.ToString(_context, default, Teachers, null));
        Assert.Equal(" 05 October", DateFunctions.ToString(_context, default, Teachers, "%g"));
    }

    [Fact]
    public void ToString_UtcDate_HasNoOffset() =>
        Assert.Equal("+00:00", DateFunctions.ToString(_context, default, DateTime.SpecifyKind(Teachers, DateTimeKind.Utc), "%Z"));

    [Fact]
    public void ToString_Null_IsNull() => Assert.Null(DateFunctions.ToString(_context, default, null, "%F"));

    [Fact]
    public void ToString_IllFormedCulture_IsError() =>
        Assert.Throws<ScriptRuntimeException>(() => DateFunctions.ToString(_context, default, Teachers, "%F", "не культура!"));

    [Theory]
    [InlineData("2025-10-05", null, null, "2025-10-05T00:00:00")]
    [InlineData("2025-10-05T10:20:30", null, null, "2025-10-05T10:20:30")]
    [InlineData("05.10.2025 10:20", null, "ru-RU", "2025-10-05T10:20:00")]
    [InlineData("5 октября 2025", null, "ru-RU", "2025-10-05T00:00:00")]
    [InlineData("05.10.2025", "%d.%m.%Y", null, "2025-10-05T00:00:00")]
    [InlineData("5 октября 2025", "%e %B %Y", "ru-RU", "2025-10-05T00:00:00")]
    [InlineData("05 Oct 2025", "%g%d %b %Y", "ru-RU", "2025-10-05T00:00:00")]
    [InlineData("d05m", "d%dm", null, null)]
    [InlineData("2025-10-05 07:08:09.045", "%F %T.%L", null, "2025-10-05T07:08:09.0450000")]
    [InlineData("07:08:09 PM", "%r", null, "2025-10-05T19:08:09")]
    [InlineData("14:05", "%H:%M", null, "2025-10-05T14:05:00")]
    [InlineData("14:05", null, null, "2025-10-05T14:05:00")]
    [InlineData("0001-01-01", null, null, "0001-01-01T00:00:00")]
    [InlineData("2025-10-05T10:00:00Z", null, null, "2025-10-05T13:00:00")]
    [InlineData("2025-10-05 10:00 +05:00", "%F %R %Z", null, "2025-10-05T08:00:00")]
    [InlineData("31.12.2025", null, null, "0001-01-01T00:00:00")]
    [InlineData("скоро", "%d.%m.%Y", null, "0001-01-01T00:00:00")]
    public void Parse_Text_GivesDate(string text, string? pattern, string? culture, string? expected)
    {
        var date = DateFunctions.Parse(_context, default, text, pattern, culture);
        if (expected is not null)
        {
            Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), date);
        }

        Assert.Equal(DateTimeKind.Unspecified, date!.Value.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Parse_Nothing_IsNull(string? text)
    {
        Assert.Null(DateFunctions.Parse(_context, default, text));
        Assert.Null(DateFunctions.ParseToString(_context, default, text));
    }

    [Theory]
    [InlineData("%U")]
    [InlineData("%j")]
    [InlineData("%s")]
    [InlineData("%q")]
    public void Parse_ModifierThatGivesNoDate_IsError(string pattern) =>
        Assert.Throws<ScriptRuntimeException>(() => DateFunctions.Parse(_context, default, "2025", pattern));

    [Fact]
    public void Parse_PrintedDate_ReadsBack()
    {
        const int Seed = 511;
        var random = new Random(Seed);
        foreach (var pattern in new[] { "%F %T", "%d.%m.%Y %H:%M:%S", "%c", "%D %r", "%e %b %Y, %k:%M:%S", "%A %v %I-%M-%S %p", "%x %X", "%B %d %Y %T.%N" })
        {
            for (var i = 0; i < 50; i++)
            {
                var date = new DateTime(2000, 1, 1).AddSeconds(random.Next(900_000_000));
                var text = DateFunctions.ToString(_context, default, date, pattern);
                Assert.True(date == DateFunctions.Parse(_context, default, text, pattern), $"seed {Seed}: {pattern} {text}");
            }
        }
    }

    [Fact]
    public void ParseToString_InputAndOutput_HaveTheirOwnPatterns() =>
        Assert.Equal(
            "воскресенье 05.10",
            DateFunctions.ParseToString(_context, default, "Oct 05, 2025", "%A %d.%m", "ru-RU", "%b %d, %Y", "en-US"));

    [Fact]
    public void Add_EachUnit_MovesTheDate()
    {
        var date = new DateTime(2024, 2, 29);
        Assert.Equal(new DateTime(2024, 3, 1, 12, 0, 0), DateFunctions.AddDays(default, date, 1.5));
        Assert.Equal(new DateTime(2024, 2, 28, 23, 30, 0), DateFunctions.AddHours(default, date, -0.5));
        Assert.Equal(new DateTime(2024, 2, 29, 1, 30, 0), DateFunctions.AddMinutes(default, date, 90));
        Assert.Equal(new DateTime(2024, 2, 29, 0, 0, 1), DateFunctions.AddSeconds(default, date, 1));
        Assert.Equal(new DateTime(2024, 2, 29, 0, 0, 0, 250), DateFunctions.AddMilliseconds(default, date, 250));
        Assert.Equal(new DateTime(2023, 12, 29), DateFunctions.AddMonths(default, date, -2));
        Assert.Equal(new DateTime(2025, 2, 28), DateFunctions.AddYears(default, date, 1));
    }

    [Fact]
    public void Add_BeyondTheCalendar_IsError()
    {
        Assert.Throws<ScriptRuntimeException>(() => DateFunctions.AddDays(default, Teachers, 1e9));
        Assert.Throws<ScriptRuntimeException>(() => DateFunctions.AddSeconds(default, Teachers, double.NaN));
        Assert.Throws<ScriptRuntimeException>(() => DateFunctions.AddMonths(default, Teachers, 200_000));
        Assert.Throws<ScriptRuntimeException>(() => DateFunctions.AddYears(default, Teachers, -3000));
    }

    [Fact]
    public void Now_ContextClock_IsRead()
    {
        Assert.Equal(new DateTime(2025, 10, 5, 7, 8, 9), DateFunctions.Now(_context));
        Assert.Equal(new DateTime(2025, 10, 5, 4, 8, 9), DateFunctions.UtcNow(_context));
    }
}

using System.Globalization;
using DocGen.Schools.Periods;

namespace DocGen.Schools.Tests.Periods;

public sealed class FuzzyPeriodTests
{
    [Theory]
    [InlineData("1 марта 2023г.", "2023-03-01", "2023-03-01", PeriodPrecision.Day)]
    [InlineData("«01» марта 2023 г.", "2023-03-01", "2023-03-01", PeriodPrecision.Day)]
    [InlineData("15.03.2024", "2024-03-15", "2024-03-15", PeriodPrecision.Day)]
    [InlineData("15.03.24 г.", "2024-03-15", "2024-03-15", PeriodPrecision.Day)]
    [InlineData("29 февраля 2024", "2024-02-29", "2024-02-29", PeriodPrecision.Day)]
    [InlineData("Декабрь 2023", "2023-12-01", "2023-12-31", PeriodPrecision.Month)]
    [InlineData("декабрь 2023 года", "2023-12-01", "2023-12-31", PeriodPrecision.Month)]
    [InlineData("Май 2023г.", "2023-05-01", "2023-05-31", PeriodPrecision.Month)]
    [InlineData("в мае 2023 года", "2023-05-01", "2023-05-31", PeriodPrecision.Month)]
    [InlineData("АПРЕЛЬ2023Г", "2023-04-01", "2023-04-30", PeriodPrecision.Month)]
    [InlineData("03.2024", "2024-03-01", "2024-03-31", PeriodPrecision.Month)]
    [InlineData("март - 2023", "2023-03-01", "2023-03-31", PeriodPrecision.Month)]
    [InlineData("декабрь, 2023", "2023-12-01", "2023-12-31", PeriodPrecision.Month)]
    [InlineData("март\n2023 г.", "2023-03-01", "2023-03-31", PeriodPrecision.Month)]
    [InlineData("Iполугодие 2024", "2024-01-01", "2024-06-30", PeriodPrecision.HalfYear)]
    [InlineData("конец мая 2023", "2023-05-21", "2023-05-31", PeriodPrecision.TenDays)]
    [InlineData("II декада марта 2024 г.", "2024-03-11", "2024-03-20", PeriodPrecision.TenDays)]
    [InlineData("I квартал 2024", "2024-01-01", "2024-03-31", PeriodPrecision.Quarter)]
    [InlineData("4-й кв. 2023 г.", "2023-10-01", "2023-12-31", PeriodPrecision.Quarter)]
    [InlineData("третий квартал 2023 года", "2023-07-01", "2023-09-30", PeriodPrecision.Quarter)]
    [InlineData("осень 2023", "2023-09-01", "2023-11-30", PeriodPrecision.Season)]
    [InlineData("зима 2023/24 учебного года", "2023-12-01", "2024-02-29", PeriodPrecision.Season)]
    [InlineData("1 полугодие 2023 г.", "2023-01-01", "2023-06-30", PeriodPrecision.HalfYear)]
    [InlineData("I полугодие 2023/24 уч. года", "2023-09-01", "2023-12-31", PeriodPrecision.HalfYear)]
    [InlineData("второе полугодие 2023-2024 уч.г.", "2024-01-01", "2024-05-31", PeriodPrecision.HalfYear)]
    [InlineData("2023/24 учебный год", "2023-09-01", "2024-05-31", PeriodPrecision.SchoolYear)]
    [InlineData("2023-2024 учебный год", "2023-09-01", "2024-05-31", PeriodPrecision.SchoolYear)]
    [InlineData("в 2023–2024 уч. г.", "2023-09-01", "2024-05-31", PeriodPrecision.SchoolYear)]
    [InlineData("2023/2024", "2023-09-01", "2024-05-31", PeriodPrecision.SchoolYear)]
    [InlineData("в течение 2023/24 учебного года", "2023-09-01", "2024-05-31", PeriodPrecision.SchoolYear)]
    [InlineData("учебный год 2023/24", "2023-09-01", "2024-05-31", PeriodPrecision.SchoolYear)]
    [InlineData("2023", "2023-01-01", "2023-12-31", PeriodPrecision.Year)]
    [InlineData("2023 г.", "2023-01-01", "2023-12-31", PeriodPrecision.Year)]
    [InlineData("в течение 2023 года", "2023-01-01", "2023-12-31", PeriodPrecision.Year)]
    public void Read_SinglePoint_GivesItsDays(string text, string from, string to, PeriodPrecision precision) =>
        AssertDated(text, PeriodKind.Single, from, to, precision);

    [Theory]
    [InlineData("Март-апрель 2023г", "2023-03-01", "2023-04-30", PeriodPrecision.Month)]
    [InlineData("Апрель-май 2023г.", "2023-04-01", "2023-05-31", PeriodPrecision.Month)]
    [InlineData("Март-декабрь 2023", "2023-03-01", "2023-12-31", PeriodPrecision.Month)]
    [InlineData("Ноябрь – декабрь 2023", "2023-11-01", "2023-12-31", PeriodPrecision.Month)]
    [InlineData("Май– сентябрь 2023 г.", "2023-05-01", "2023-09-30", PeriodPrecision.Month)]
    [InlineData("Сентябрь-декабрь2023", "2023-09-01", "2023-12-31", PeriodPrecision.Month)]
    [InlineData("Сентябрь – Декабрь 2023г.", "2023-09-01", "2023-12-31", PeriodPrecision.Month)]
    [InlineData("(май2023г. - сентябрь2023г.)", "2023-05-01", "2023-09-30", PeriodPrecision.Month)]
    [InlineData("МАРТ—АПРЕЛЬ 2023 ГОДА", "2023-03-01", "2023-04-30", PeriodPrecision.Month)]
    [InlineData("март‑апрель\u00A02023\u00A0г.", "2023-03-01", "2023-04-30", PeriodPrecision.Month)]
    [InlineData("с марта по май 2023 г.", "2023-03-01", "2023-05-31", PeriodPrecision.Month)]
    [InlineData("с сентября 2022 г. по май 2023 г.", "2022-09-01", "2023-05-31", PeriodPrecision.Month)]
    [InlineData("Ноябрь 2022 - май 2023", "2022-11-01", "2023-05-31", PeriodPrecision.Month)]
    [InlineData("сентябрь 2023 – май", "2023-09-01", "2024-05-31", PeriodPrecision.Month)]
    [InlineData("сентябрь – май 2023/24 учебного года", "2023-09-01", "2024-05-31", PeriodPrecision.Month)]
    [InlineData("с 01.09.2023 по 31.05.2024", "2023-09-01", "2024-05-31", PeriodPrecision.Day)]
    [InlineData("01.09.2023-31.05.2024", "2023-09-01", "2024-05-31", PeriodPrecision.Day)]
    [InlineData("10-15 марта 2023", "2023-03-10", "2023-03-15", PeriodPrecision.Day)]
    [InlineData("с 1 по 15 марта 2023 г.", "2023-03-01", "2023-03-15", PeriodPrecision.Day)]
    [InlineData("1 марта – 15 апреля 2023", "2023-03-01", "2023-04-15", PeriodPrecision.Day)]
    [InlineData("15 - 20 мая 2023 г.", "2023-05-15", "2023-05-20", PeriodPrecision.Day)]
    [InlineData("21.03.-25.03.2023", "2023-03-21", "2023-03-25", PeriodPrecision.Day)]
    [InlineData("с 1.09.23 по 31.05.24", "2023-09-01", "2024-05-31", PeriodPrecision.Day)]
    [InlineData("сентябрь 2023г-май 2024г", "2023-09-01", "2024-05-31", PeriodPrecision.Month)]
    [InlineData("Март-\nапрель 2023", "2023-03-01", "2023-04-30", PeriodPrecision.Month)]
    [InlineData("15.03-20.03.2024", "2024-03-15", "2024-03-20", PeriodPrecision.Day)]
    [InlineData("I–II квартал 2024", "2024-01-01", "2024-06-30", PeriodPrecision.Quarter)]
    [InlineData("2021–2022 г.", "2021-01-01", "2022-12-31", PeriodPrecision.Year)]
    [InlineData("2021-2022 гг.", "2021-01-01", "2022-12-31", PeriodPrecision.Year)]
    public void Read_Range_GivesBothEnds(string text, string from, string to, PeriodPrecision precision) =>
        AssertDated(text, PeriodKind.Range, from, to, precision);

    [Theory]
    [InlineData("до 15.03.2024", PeriodKind.Until, null, "2024-03-15")]
    [InlineData("не позднее 15 марта 2024 г.", PeriodKind.Until, null, "2024-03-15")]
    [InlineData("к 1 сентября 2023", PeriodKind.Until, null, "2023-09-01")]
    [InlineData("по 31 мая 2024 года", PeriodKind.Until, null, "2024-05-31")]
    [InlineData("до конца 2023 года", PeriodKind.Until, null, "2023-12-31")]
    [InlineData("с 1 сентября 2023 г.", PeriodKind.Since, "2023-09-01", null)]
    [InlineData("март, июнь 2023", PeriodKind.Several, "2023-03-01", "2023-06-30")]
    [InlineData("сентябрь и декабрь 2023, март 2024", PeriodKind.Several, "2023-09-01", "2024-03-31")]
    [InlineData("апрель/май 2023", PeriodKind.Several, "2023-04-01", "2023-05-31")]
    [InlineData("Сентябрь 2023\nоктябрь 2023", PeriodKind.Several, "2023-09-01", "2023-10-31")]
    [InlineData("до 1 марта 2024 года включительно", PeriodKind.Until, null, "2024-03-01")]
    [InlineData("начиная с марта 2023 г.", PeriodKind.Since, "2023-03-01", null)]
    [InlineData("сентябрь 2023 г., далее – ежеквартально", PeriodKind.Recurring, "2023-09-01", "2023-09-30")]
    [InlineData("до 10 числа каждого месяца", PeriodKind.Recurring, null, null)]
    [InlineData("ежемесячно", PeriodKind.Recurring, null, null)]
    [InlineData("Ежеквартально", PeriodKind.Recurring, null, null)]
    [InlineData("1 раз в квартал", PeriodKind.Recurring, null, null)]
    [InlineData("раз в месяц", PeriodKind.Recurring, null, null)]
    [InlineData("ежемесячно в течение 2023 года", PeriodKind.Recurring, "2023-01-01", "2023-12-31")]
    [InlineData("Постоянно", PeriodKind.Permanent, null, null)]
    [InlineData("по мере необходимости", PeriodKind.AsNeeded, null, null)]
    [InlineData("По запросу", PeriodKind.AsNeeded, null, null)]
    [InlineData("в течение года", PeriodKind.Throughout, null, null)]
    [InlineData("В течение учебного года", PeriodKind.Throughout, null, null)]
    [InlineData("в течении всего периода реализации программы", PeriodKind.Throughout, null, null)]
    [InlineData("весь период", PeriodKind.Throughout, null, null)]
    [InlineData("март-апрель", PeriodKind.Yearless, null, null)]
    [InlineData("до 1 марта", PeriodKind.Yearless, null, null)]
    [InlineData("10 марта", PeriodKind.Yearless, null, null)]
    [InlineData("", PeriodKind.Unreadable, null, null)]
    [InlineData("скоро", PeriodKind.Unreadable, null, null)]
    [InlineData("31 февраля 2023", PeriodKind.Unreadable, null, null)]
    [InlineData("32.13.2023", PeriodKind.Unreadable, null, null)]
    [InlineData("март 20233", PeriodKind.Unreadable, null, null)]
    [InlineData("V квартал 2023", PeriodKind.Unreadable, null, null)]
    public void Read_OtherKinds_TellHowTheTermIsMeant(string text, PeriodKind kind, string? from, string? to)
    {
        var period = FuzzyPeriod.Read(text);

        Assert.Equal((kind, from, to), (period.Kind, Iso(period.From), Iso(period.To)));
        Assert.Equal(text, period.Text);
    }

    [Fact]
    public void Read_EndsBeforeItStarts_OffersTheTwoSchoolYears()
    {
        var period = FuzzyPeriod.Read("Сентябрь – май2023г.");

        Assert.Equal(PeriodKind.Reversed, period.Kind);
        Assert.Equal(("2023-09-01", "2023-05-31"), (Iso(period.From), Iso(period.To)));
        Assert.Equal(
            [new(new(2022, 9, 1), new(2023, 5, 31)), new DateSpan(new(2023, 9, 1), new(2024, 5, 31))],
            period.Readings);
        Assert.Null(period.Span);
    }

    [Fact]
    public void Read_DatesSwapped_OffersThemTheOtherWayRound()
    {
        var period = FuzzyPeriod.Read("15.03.2024 – 10.03.2024");

        Assert.Equal(PeriodKind.Reversed, period.Kind);
        Assert.Equal([new DateSpan(new(2024, 3, 10), new(2024, 3, 15))], period.Readings);
    }

    [Theory]
    [InlineData("март-апрель", "2023-03-01", "2023-04-30")]
    [InlineData("до 1 марта", null, "2023-03-01")]
    [InlineData("в течение года", "2023-02-01", "2023-12-31")]
    [InlineData("постоянно", "2023-02-01", "2023-12-31")]
    [InlineData("декабрь 2022", "2022-12-01", "2022-12-31")]
    public void Within_Term_TakesFromItWhatTheTextLeavesOut(string text, string? from, string? to)
    {
        var period = FuzzyPeriod.Read(text).Within(new(new(2023, 2, 1), new(2023, 12, 31)));

        Assert.Equal((from, to), (Iso(period.From), Iso(period.To)));
    }

    [Fact]
    public void Within_TermOverTwoSummers_LeavesAnAmbiguousMonthYearless()
    {
        var period = FuzzyPeriod.Read("июнь").Within(new(new(2022, 1, 1), new(2023, 12, 31)));

        Assert.Equal(PeriodKind.Yearless, period.Kind);
    }

    [Fact]
    public void Within_SchoolYear_ReadsMonthsAcrossNewYear()
    {
        var period = FuzzyPeriod.Read("сентябрь-май").Within(new(new(2023, 9, 1), new(2024, 5, 31)));

        Assert.Equal(("2023-09-01", "2024-05-31"), (Iso(period.From), Iso(period.To)));
    }

    private static void AssertDated(string text, PeriodKind kind, string from, string to, PeriodPrecision precision)
    {
        var period = FuzzyPeriod.Read(text);

        Assert.Equal((kind, from, to, precision), (period.Kind, Iso(period.From), Iso(period.To), period.Precision));
        Assert.Equal(text, period.Text);
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

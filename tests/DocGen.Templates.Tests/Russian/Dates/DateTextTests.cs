using DocGen.Templates.Russian;
using DocGen.Templates.Russian.Dates;

namespace DocGen.Templates.Tests.Russian.Dates;

public sealed class DateTextTests
{
    private static readonly DateOnly FirstOfMarch = new(2023, 3, 1);

    [Fact]
    public void Date_InEveryForm_IsAsPapersWriteIt()
    {
        Assert.Equal("1 марта 2023 г.", Spaced(DateText.Long(FirstOfMarch)));
        Assert.Equal("«01» марта 2023 г.", Spaced(DateText.Quoted(FirstOfMarch)));
        Assert.Equal("01.03.2023", DateText.Short(FirstOfMarch));
        Assert.Equal("первое марта две тысячи двадцать третьего года", DateText.Words(FirstOfMarch));
        Assert.Equal("первого марта две тысячи двадцать третьего года", DateText.Words(FirstOfMarch, GrammaticalCase.Genitive));
        Assert.Equal("март 2023 года", Spaced(DateText.Month(FirstOfMarch)));
        Assert.Equal("I квартал 2023 года", Spaced(DateText.Quarter(FirstOfMarch)));
    }

    [Fact]
    public void Date_Long_HoldsTogetherInOneLine() => Assert.DoesNotContain(' ', DateText.Long(FirstOfMarch) + DateText.Quoted(FirstOfMarch));

    [Theory]
    [InlineData("2023-03-01", "2023-04-30", GrammaticalCase.Nominative, "март–апрель 2023 года")]
    [InlineData("2023-03-01", "2023-04-30", GrammaticalCase.Prepositional, "марте–апреле 2023 года")]
    [InlineData("2023-05-01", "2023-05-31", GrammaticalCase.Genitive, "мая 2023 года")]
    [InlineData("2023-09-01", "2024-05-31", GrammaticalCase.Nominative, "сентябрь 2023 года – май 2024 года")]
    [InlineData("2023-05-01", "2023-08-31", GrammaticalCase.Dative, "маю–августу 2023 года")]
    [InlineData("2023-06-01", "2023-08-31", GrammaticalCase.Instrumental, "июнем–августом 2023 года")]
    public void MonthRange_InACase_DeclinesBothMonths(string from, string to, GrammaticalCase @case, string expected) =>
        Assert.Equal(expected, Spaced(DateText.MonthRange(Date(from), Date(to), @case)));

    [Theory]
    [InlineData("2023-03-01", "2023-05-31", "с 1 марта по 31 мая 2023 г.")]
    [InlineData("2023-09-01", "2024-05-31", "с 1 сентября 2023 г. по 31 мая 2024 г.")]
    public void Period_OverTheNewYear_SaysBothYears(string from, string to, string expected) =>
        Assert.Equal(expected, Spaced(DateText.Period(Date(from), Date(to))));

    [Theory]
    [InlineData(2023, GrammaticalCase.Nominative, "2023/24 учебный год")]
    [InlineData(2023, GrammaticalCase.Prepositional, "2023/24 учебном году")]
    [InlineData(1999, GrammaticalCase.Genitive, "1999/00 учебного года")]
    public void SchoolYear_InACase_Declines(int start, GrammaticalCase to, string expected) =>
        Assert.Equal(expected, Spaced(DateText.SchoolYear(start, to)));

    [Theory]
    [InlineData("2023-08-31", 2022)]
    [InlineData("2023-09-01", 2023)]
    public void SchoolYearOf_ADay_ChangesOnTheFirstOfSeptember(string day, int start) =>
        Assert.Equal(start, DateText.SchoolYearOf(Date(day)));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static string Spaced(string text) => text.Replace('\u00A0', ' ');
}

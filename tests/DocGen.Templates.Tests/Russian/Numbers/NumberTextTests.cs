using System.Globalization;
using DocGen.Templates.Russian.Numbers;

namespace DocGen.Templates.Tests.Russian.Numbers;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("1234.5", null, "1\u00A0234,5")]
    [InlineData("1234567", null, "1\u00A0234\u00A0567")]
    [InlineData("0.125", 2, "0,13")]
    [InlineData("2.5", 0, "3")]
    [InlineData("31", 1, "31,0")]
    [InlineData("-3.25", null, "−3,25")]
    [InlineData("-0.01", 1, "0,0")]
    [InlineData("0", null, "0")]
    [InlineData("-1234", 2, "−1\u00A0234,00")]
    public void Number_InDigits_HasCommaAndNoBreakSpaces(string value, int? digits, string expected) =>
        Assert.Equal(expected, NumberText.Number(Parse(value), digits));

    [Fact]
    public void Percent_SpacingIsASetting_DefaultIsNone()
    {
        Assert.Equal("31,5%", NumberText.Percent(31.5m));
        Assert.Equal("31,5\u00A0%", NumberText.Percent(31.5m, spacing: "\u00A0"));
    }

    [Theory]
    [InlineData("3.2", false, "3,2\u00A0п.п.")]
    [InlineData("3.2", true, "+3,2\u00A0п.п.")]
    [InlineData("-3.2", true, "−3,2\u00A0п.п.")]
    [InlineData("0", true, "0\u00A0п.п.")]
    public void Points_Signed_ShowsThePlus(string value, bool signed, string expected) =>
        Assert.Equal(expected, NumberText.Points(Parse(value), signed: signed));

    [Theory]
    [InlineData("1234.5", "1\u00A0234,50\u00A0руб.", "одна тысяча двести тридцать четыре рубля 50 копеек")]
    [InlineData("1", "1\u00A0руб.", "один рубль 00 копеек")]
    [InlineData("2000000.01", "2\u00A0000\u00A0000,01\u00A0руб.", "два миллиона рублей 01 копейка")]
    [InlineData("0.999", "1,00\u00A0руб.", "один рубль 00 копеек")]
    public void Money_InDigitsAndWords_Agrees(string sum, string digits, string words)
    {
        Assert.Equal(digits, NumberText.Money(Parse(sum)));
        Assert.Equal(words, MoneyWords.Rubles(Parse(sum)));
    }

    private static decimal Parse(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}

using DocGen.Templates.Russian;
using DocGen.Templates.Russian.Numbers;

namespace DocGen.Templates.Tests.Russian.Numbers;

public sealed class NumberWordsTests
{
    private const GrammaticalCase Nominative = GrammaticalCase.Nominative;
    private const GrammaticalCase Genitive = GrammaticalCase.Genitive;
    private const GrammaticalCase Dative = GrammaticalCase.Dative;
    private const GrammaticalCase Accusative = GrammaticalCase.Accusative;
    private const GrammaticalCase Instrumental = GrammaticalCase.Instrumental;
    private const GrammaticalCase Prepositional = GrammaticalCase.Prepositional;
    private const GrammaticalGender Masculine = GrammaticalGender.Masculine;
    private const GrammaticalGender Feminine = GrammaticalGender.Feminine;
    private const GrammaticalGender Neuter = GrammaticalGender.Neuter;

    [Theory]
    [InlineData(0, Nominative, Masculine, "ноль")]
    [InlineData(1, Nominative, Feminine, "одна")]
    [InlineData(1, Nominative, Neuter, "одно")]
    [InlineData(2, Nominative, Feminine, "две")]
    [InlineData(21, Genitive, Feminine, "двадцати одной")]
    [InlineData(11, Instrumental, Masculine, "одиннадцатью")]
    [InlineData(40, Dative, Masculine, "сорока")]
    [InlineData(58, Instrumental, Masculine, "пятьюдесятью восемью")]
    [InlineData(100, Prepositional, Masculine, "ста")]
    [InlineData(247, Dative, Masculine, "двумстам сорока семи")]
    [InlineData(380, Instrumental, Masculine, "тремястами восемьюдесятью")]
    [InlineData(500, Prepositional, Masculine, "пятистах")]
    [InlineData(1000, Nominative, Masculine, "одна тысяча")]
    [InlineData(2023, Nominative, Masculine, "две тысячи двадцать три")]
    [InlineData(5000, Instrumental, Masculine, "пятью тысячами")]
    [InlineData(21001, Accusative, Feminine, "двадцать одну тысячу одну")]
    [InlineData(3000000, Genitive, Masculine, "трёх миллионов")]
    [InlineData(1000000000, Nominative, Masculine, "один миллиард")]
    [InlineData(-7, Nominative, Masculine, "минус семь")]
    [InlineData(999999999999999, Nominative, Masculine,
        "девятьсот девяносто девять триллионов девятьсот девяносто девять миллиардов девятьсот девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять")]
    public void Cardinal_InCaseAndGender_IsSpelled(long number, GrammaticalCase to, GrammaticalGender gender, string expected) =>
        Assert.Equal(expected, NumberWords.Cardinal(number, to, gender));

    [Theory]
    [InlineData(2, true, "двух")]
    [InlineData(2, false, "два")]
    [InlineData(22, true, "двадцать два")]
    [InlineData(21, true, "двадцать одного")]
    [InlineData(5, true, "пять")]
    public void Cardinal_AccusativeOfTheLiving_DiffersForSmallNumbers(long number, bool animate, string expected) =>
        Assert.Equal(expected, NumberWords.Cardinal(number, Accusative, Masculine, animate));

    [Theory]
    [InlineData(1, Nominative, Neuter, "первое")]
    [InlineData(3, Genitive, Masculine, "третьего")]
    [InlineData(3, Nominative, Feminine, "третья")]
    [InlineData(31, Genitive, Neuter, "тридцать первого")]
    [InlineData(40, Dative, Masculine, "сороковому")]
    [InlineData(100, Nominative, Masculine, "сотый")]
    [InlineData(212, Nominative, Feminine, "двести двенадцатая")]
    [InlineData(1990, Genitive, Masculine, "одна тысяча девятьсот девяностого")]
    [InlineData(2000, Genitive, Masculine, "двухтысячного")]
    [InlineData(2023, Prepositional, Masculine, "две тысячи двадцать третьем")]
    [InlineData(0, Nominative, Masculine, "нулевой")]
    public void Ordinal_InCaseAndGender_ChangesTheLastWord(int number, GrammaticalCase to, GrammaticalGender gender, string expected) =>
        Assert.Equal(expected, NumberWords.Ordinal(number, to, gender));

    [Fact]
    public void Words_BeyondTheRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => NumberWords.Cardinal(NumberWords.Max + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => NumberWords.Ordinal(NumberWords.MaxOrdinal + 1));
    }
}

using Scriban.Functions;
using Scriban.Syntax;

namespace Scriban.Tests.Functions;

public sealed class StringSearchTests
{
    private readonly TemplateContext _context = new();

    [Theory]
    [InlineData("да-да", "да", "-")]
    [InlineData("да", "Да", "да")]
    [InlineData("да", "", "да")]
    [InlineData("да", null, "да")]
    [InlineData(null, "да", "")]
    public void Remove_EveryOccurrence_IsTaken(string? text, string? part, string expected) =>
        Assert.Equal(expected, StringFunctions.Remove(text, part));

    [Theory]
    [InlineData("План, план, ПЛАН", "план", ", план, ПЛАН", "План, план, ")]
    [InlineData("план", "акт", "план", "план")]
    [InlineData(null, "план", "", "")]
    [InlineData("план", null, "план", "план")]
    public void RemoveFirstLast_CaseIgnored_OneIsTaken(string? text, string? part, string first, string last)
    {
        Assert.Equal(first, StringFunctions.RemoveFirst(text, part));
        Assert.Equal(last, StringFunctions.RemoveLast(text, part));
    }

    [Theory]
    [InlineData("а, б, в", ", ", ";", "а;б;в")]
    [InlineData("аа", "а", null, "")]
    [InlineData("а", "б", "в", "а")]
    [InlineData(null, "б", "в", "")]
    public void Replace_EveryOccurrence_IsReplaced(string? text, string match, string? by, string expected) =>
        Assert.Equal(expected, StringFunctions.Replace(_context, default, text, match, by));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Replace_NothingToFind_IsError(string? match) =>
        Assert.Throws<ScriptRuntimeException>(() => StringFunctions.Replace(_context, default, "а", match, "б"));

    [Fact]
    public void Replace_ResultOverLimit_IsErrorBeforeItIsMade()
    {
        var context = new TemplateContext { LimitToString = 100 };
        Assert.Throws<ScriptRuntimeException>(() => StringFunctions.Replace(context, default, new string('а', 60), "а", "бб"));
        Assert.Equal(100, StringFunctions.Replace(context, default, new string('а', 50), "а", "бб").Length);
    }

    [Theory]
    [InlineData("Да и да", "да", false, "нет и да")]
    [InlineData("Да и да", "ДА", true, "Да и нет")]
    [InlineData("да", "", false, "да")]
    [InlineData(null, "да", false, "")]
    public void ReplaceFirst_CaseIgnored_OneIsReplaced(string? text, string match, bool fromEnd, string expected) =>
        Assert.Equal(expected, StringFunctions.ReplaceFirst(text, match, "нет", fromEnd));

    [Theory]
    [InlineData("приказ", 0, null, "приказ")]
    [InlineData("приказ", 3, null, "каз")]
    [InlineData("приказ", -3, null, "каз")]
    [InlineData("приказ", -3, 2, "ка")]
    [InlineData("приказ", -8, 3, "п")]
    [InlineData("приказ", -9, 2, "")]
    [InlineData("приказ", 6, 1, "")]
    [InlineData("приказ", 1, 99, "риказ")]
    [InlineData("приказ", 1, -1, "")]
    [InlineData("приказ", 1, int.MaxValue, "риказ")]
    [InlineData(null, 0, 5, "")]
    public void Slice_StartAndLength_CutToTheText(string? text, int start, int? length, string expected) =>
        Assert.Equal(expected, StringFunctions.Slice(text, start, length));

    [Theory]
    [InlineData("акт", 0, "а")]
    [InlineData("акт", -1, "т")]
    [InlineData("акт", 3, "")]
    [InlineData("", 0, "")]
    public void Slice1_StartAlone_GivesOneCharacter(string text, int start, string expected) =>
        Assert.Equal(expected, StringFunctions.Slice1(text, start));

    [Theory]
    [InlineData("а;б;;в;", ";", "а|б|в")]
    [InlineData("абв", "", "абв")]
    [InlineData("абв", null, "абв")]
    [InlineData("", ";", "")]
    [InlineData(null, ";", "")]
    public void Split_Separators_EmptyPartsAreLeftOut(string? text, string? match, string expected) =>
        Assert.Equal(expected, string.Join('|', StringFunctions.Split(text, match)));

    [Theory]
    [InlineData("программа развития", 12, null, "программа...")]
    [InlineData("программа", 9, null, "программа")]
    [InlineData("программа", 4, "…", "про…")]
    [InlineData("программа", 1, null, "...")]
    [InlineData("программа", -5, null, "...")]
    [InlineData("программа", 4, "", "прог")]
    [InlineData(null, 4, null, "")]
    public void Truncate_LongText_EndsWithEllipsisInsideLength(string? text, int length, string? ellipsis, string expected) =>
        Assert.Equal(expected, StringFunctions.Truncate(text, length, ellipsis));

    [Theory]
    [InlineData("раз  два\nтри четыре", 3, "раз два три...")]
    [InlineData("раз два", 5, "раз два...")]
    [InlineData("раз два", -1, "...")]
    [InlineData("", 5, "")]
    [InlineData(null, 5, "")]
    public void Truncatewords_AnyText_AlwaysEndsWithDots(string? text, int count, string expected) =>
        Assert.Equal(expected, StringFunctions.Truncatewords(text, count));

    [Theory]
    [InlineData("банан", "ан", null, null, null, 1)]
    [InlineData("банан", "ан", 2, null, null, 3)]
    [InlineData("банан", "ан", 0, 2, null, -1)]
    [InlineData("БАНАН", "ан", null, null, "OrdinalIgnoreCase", 1)]
    [InlineData("БАНАН", "ан", null, null, "Ordinal", -1)]
    [InlineData("БАНАН", "ан", 2, 3, "InvariantCultureIgnoreCase", 3)]
    [InlineData("банан", "", null, null, null, 0)]
    [InlineData("банан", "", 5, null, null, 5)]
    [InlineData(null, "а", null, null, null, -1)]
    public void IndexOf_PartOfText_IsCountedFromTextStart(
        string? text, string search, int? start, int? count, string? comparison, int expected) =>
        Assert.Equal(expected, StringFunctions.IndexOf(_context, default, text, search, start, count, comparison));

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("а", -1, null, null)]
    [InlineData("а", 6, null, null)]
    [InlineData("а", 0, 6, null)]
    [InlineData("а", 0, -1, null)]
    [InlineData("а", null, null, "Любое")]
    public void IndexOf_WrongArguments_AreErrors(string? search, int? start, int? count, string? comparison) =>
        Assert.Throws<ScriptRuntimeException>(() => StringFunctions.IndexOf(_context, default, "банан", search, start, count, comparison));
}

using Scriban.Functions;
using Scriban.Syntax;

namespace Scriban.Tests.Functions;

public sealed class StringFunctionsTests
{
    private readonly TemplateContext _context = new();

    [Theory]
    [InlineData("школа", "Школа")]
    [InlineData("Школа", "Школа")]
    [InlineData("№ 5", "№ 5")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Capitalize_AnyText_RaisesFirstCharacter(string? text, string expected) =>
        Assert.Equal(expected, StringFunctions.Capitalize(text));

    [Theory]
    [InlineData("петрова анна-мария", "Петрова Анна-мария")]
    [InlineData("  два  слова ", "  Два  Слова ")]
    [InlineData("(первый) 2й", "(Первый) 2Й")]
    [InlineData(null, "")]
    public void Capitalizewords_AnyText_RaisesFirstLetterOfEachWord(string? text, string expected) =>
        Assert.Equal(expected, StringFunctions.Capitalizewords(text));

    [Theory]
    [InlineData("учебный план", "план", true)]
    [InlineData("учебный план", "План", false)]
    [InlineData("план", "", false)]
    [InlineData("", "", false)]
    [InlineData(null, "план", false)]
    [InlineData("план", null, false)]
    public void Contains_TextAndPart_ComparesExactly(string? text, string? part, bool expected) =>
        Assert.Equal(expected, StringFunctions.Contains(text, part));

    [Theory]
    [InlineData("устав.pdf", "устав", true, false)]
    [InlineData("устав.pdf", ".pdf", false, true)]
    [InlineData("устав", "устав", true, true)]
    [InlineData("устав", "", false, false)]
    [InlineData("устав", null, false, false)]
    [InlineData(null, "устав", false, false)]
    public void StartsWithEndsWith_TextAndPart_CompareExactly(string? text, string? part, bool starts, bool ends)
    {
        Assert.Equal(starts, StringFunctions.StartsWith(text, part));
        Assert.Equal(ends, StringFunctions.EndsWith(text, part));
    }

    [Theory]
    [InlineData("ФГОС", "фгос", true)]
    [InlineData("ФГОС", "ФОП", false)]
    [InlineData("", "", true)]
    [InlineData(null, null, false)]
    public void EqualsIgnoreCase_TwoTexts_NullEqualsNothing(string? text, string? other, bool expected) =>
        Assert.Equal(expected, StringFunctions.EqualsIgnoreCase(text, other));

    [Theory]
    [InlineData("ёЖ", "ЁЖ", "ёж")]
    [InlineData("", "", "")]
    [InlineData(null, "", "")]
    public void UpcaseDowncase_AnyText_FollowNoCulture(string? text, string upper, string lower)
    {
        Assert.Equal(upper, StringFunctions.Upcase(text));
        Assert.Equal(lower, StringFunctions.Downcase(text));
    }

    [Theory]
    [InlineData("\t класс\u00a0", "класс", "класс\u00a0", "\t класс")]
    [InlineData("   ", "", "", "")]
    [InlineData(null, "", "", "")]
    public void Strip_WhiteSpaceAround_IsTaken(string? text, string both, string left, string right)
    {
        Assert.Equal(both, StringFunctions.Strip(text));
        Assert.Equal(left, StringFunctions.Lstrip(text));
        Assert.Equal(right, StringFunctions.Rstrip(text));
    }

    [Theory]
    [InlineData("а\r\nб\nв\rг", "абвг")]
    [InlineData("без", "без")]
    [InlineData(null, "")]
    public void StripNewlines_AnyLineBreak_IsTaken(string? text, string expected) =>
        Assert.Equal(expected, StringFunctions.StripNewlines(text));

    [Theory]
    [InlineData("план", 6, "  план", "план  ")]
    [InlineData("план", 2, "план", "план")]
    [InlineData(null, 2, "  ", "  ")]
    public void Pad_Width_IsFilledWithBlanks(string? text, int width, string left, string right)
    {
        Assert.Equal(left, StringFunctions.PadLeft(_context, default, text, width));
        Assert.Equal(right, StringFunctions.PadRight(_context, default, text, width));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Pad_ImpossibleWidth_IsError(int width) =>
        Assert.Throws<ScriptRuntimeException>(() => StringFunctions.PadLeft(_context, default, "план", width));

    [Theory]
    [InlineData("он сказал: \"да\"\n", "он сказал: \\\"да\\\"\\n")]
    [InlineData("\\ \u0001 \u001b \0", "\\\\ \\x01 \\x1b \\0")]
    [InlineData("простой", "простой")]
    [InlineData(null, "")]
    public void Escape_SpecialCharacters_AreWrittenAsInTemplates(string? text, string expected) =>
        Assert.Equal(expected, StringFunctions.Escape(text));

    [Theory]
    [InlineData("а\tб", "\"а\\tб\"")]
    [InlineData("", "\"\"")]
    [InlineData(null, null)]
    public void Literal_AnyText_StandsBetweenQuotes(string? text, string? expected) =>
        Assert.Equal(expected, StringFunctions.Literal(text));

    [Theory]
    [InlineData("План на 2025/26 год!", "план-на-2025-26-год")]
    [InlineData("__A__", "-a")]
    [InlineData("---", "")]
    [InlineData(null, "")]
    public void Handleize_AnyText_BecomesPartOfAddress(string? text, string expected) =>
        Assert.Equal(expected, StringFunctions.Handleize(text));

    [Theory]
    [InlineData(1, "урок")]
    [InlineData(0, "уроков")]
    [InlineData(21, "уроков")]
    [InlineData(-1, "уроков")]
    public void Pluralize_Number_OnlyOneIsSingular(int number, string expected) =>
        Assert.Equal(expected, StringFunctions.Pluralize(number, "урок", "уроков"));

    [Fact]
    public void AppendPrepend_Null_CountsAsEmpty()
    {
        Assert.Equal("план", StringFunctions.Append("план", null));
        Assert.Equal("план", StringFunctions.Prepend(null, "план"));
        Assert.Equal("", StringFunctions.Append(null, null));
    }

    [Theory]
    [InlineData(null, true, true, 0)]
    [InlineData("", true, true, 0)]
    [InlineData(" \n", false, true, 2)]
    [InlineData("а", false, false, 1)]
    public void EmptyWhitespaceSize_AnyText_Agree(string? text, bool empty, bool whitespace, int size)
    {
        Assert.Equal(empty, StringFunctions.Empty(text));
        Assert.Equal(whitespace, StringFunctions.Whitespace(text));
        Assert.Equal(size, StringFunctions.Size(text));
    }
}

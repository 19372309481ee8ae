namespace Scriban.Tests.Syntax;

public sealed class ExpressionTests
{
    private const string Data = """
        { "school": { "name": "Лицей", "pupils": 412, "full name": "Лицей № 7", "site": null },
          "classes": [ { "no": "7А", "size": 25 }, { "no": "8Б", "size": 24 } ], "rate": 2.5, "count": 3, "none": null }
        """;

    [Theory]
    [InlineData("2 + 3 * 4", "14")]
    [InlineData("(2 + 3) * 4", "20")]
    [InlineData("7 / 2", "3.5")]
    [InlineData("7 // 2", "3")]
    [InlineData("-7 // 2", "-3")]
    [InlineData("9.5 // 2", "5")]
    [InlineData("-7 % 3", "-1")]
    [InlineData("1 / 0", "Infinity")]
    [InlineData("2147483647 + 1", "2147483648")]
    [InlineData("9223372036854775807 + 1", "9223372036854775808")]
    [InlineData("2.50m * 3", "7.50")]
    [InlineData("1f / 3", "0.33333334")]
    [InlineData("1 << 33", "8589934592")]
    [InlineData("true + 4", "5")]
    [InlineData("none + 4", "")]
    [InlineData("count - -2", "5")]
    public void Arithmetic_OfNumbers_GivesValue(string expression, string expected) => AssertValue(expression, expected);

    [Theory]
    [InlineData("'класс ' + 7 + none", "класс 7")]
    [InlineData("'аб' * 3", "абабаб")]
    [InlineData("2 * 'на'", "нана")]
    [InlineData("[1] + [2, 3]", "[1, 2, 3]")]
    [InlineData("[7] << 8", "[7, 8]")]
    [InlineData("6 >> [7]", "[6, 7]")]
    [InlineData("[1, 2] * 2", "[1, 2, 1, 2]")]
    public void Arithmetic_OfTextsAndLists_Joins(string expression, string expected) => AssertValue(expression, expected);

    [Theory]
    [InlineData("10 < '9'", "true")]
    [InlineData("3 == 3.0", "true")]
    [InlineData("3 == '3'", "true")]
    [InlineData("none <= none", "false")]
    [InlineData("none == undefined", "true")]
    [InlineData("[1, 2] == [1, 2.0]", "true")]
    [InlineData("{a: 1} == {a: 1}", "false")]
    [InlineData("[] == empty", "true")]
    [InlineData("'' == empty", "false")]
    [InlineData("0.0 / 0 < 1", "false")]
    [InlineData("'' && true", "true")]
    [InlineData("none || false", "false")]
    [InlineData("false && (1 // 0)", "false")]
    public void Comparison_OfValues_GivesTruth(string expression, string expected) => AssertValue(expression, expected);

    [Theory]
    [InlineData("none ?? 'нет'", "нет")]
    [InlineData("count ?! 'есть'", "есть")]
    [InlineData("1 + none ?? 8", "8")]
    [InlineData("count > 2 ? 'много' : 'мало' | string.upcase", "много")]
    [InlineData("count | math.is_number ? 'число' : 'нет'", "число")]
    [InlineData("count == 1 ? 'а' : count == 3 ? 'б' : 'в'", "б")]
    public void Choice_OfValues_TakesOne(string expression, string expected) => AssertValue(expression, expected);

    [Theory]
    [InlineData("school.name", "Лицей")]
    [InlineData("school['full name']", "Лицей № 7")]
    [InlineData("school.site?.address.street", "")]
    [InlineData("school.missing", "")]
    [InlineData("classes[-1].no", "8Б")]
    [InlineData("classes[9]", "")]
    [InlineData("classes.size", "2")]
    [InlineData("school.name.size", "5")]
    [InlineData("school.name[0]", "Л")]
    [InlineData("[].empty?", "true")]
    [InlineData("school.empty?", "false")]
    [InlineData("(1..4)[2]", "3")]
    [InlineData("this.count", "3")]
    public void Path_IntoValues_Reads(string expression, string expected) => AssertValue(expression, expected);

    [Theory]
    [InlineData("1..4", "[1, 2, 3, 4]")]
    [InlineData("4..2", "[4, 3, 2]")]
    [InlineData("1..<4", "[1, 2, 3]")]
    [InlineData("none..4", "")]
    public void Range_OfBounds_Lists(string expression, string expected) => AssertValue(expression, expected);

    [Theory]
    [InlineData("[1, 'а\"б', null, true, 1.5, {k: 'в'}]", "[1, \"а\\\"б\", null, true, 1.5, {k: \"в\"}]")]
    [InlineData("{'две части': 1, б: [2]}", "{\"две части\": 1, б: [2]}")]
    [InlineData("['а\\nб']", "[\"а\\nб\"]")]
    [InlineData("@string.upcase", "<function>")]
    [InlineData("[empty]", "[null]")]
    public void Value_Printed_ShowsParts(string expression, string expected) => AssertValue(expression, expected);

    [Theory]
    [InlineData("$\"{school.name}: {count * 2 | math.plus 1} \\{x}\"", "Лицей: 7 {x}")]
    [InlineData("$'{$\"внутри {count}\"}!'", "внутри 3!")]
    [InlineData("`C:\\новое ``место```", "C:\\новое `место`")]
    [InlineData("'\\u0416\\x41\\t|'", "ЖA\t|")]
    [InlineData("0xFF", "255")]
    [InlineData("0xFFFFFFFF", "-1")]
    [InlineData("0xFFFFFFFFu", "4294967295")]
    [InlineData("0b1010_1010", "170")]
    [InlineData("1_000_000", "1000000")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5e-7", "1.5E-07")]
    [InlineData("1.10m", "1.10")]
    public void Literal_OfEachKind_GivesValue(string expression, string expected) => AssertValue(expression, expected);

    [Theory]
    [InlineData("'а' | string.append 'б' | string.upcase", "АБ")]
    [InlineData("'а' |\n string.append 'б'", "аб")]
    [InlineData("string.append('а', string.upcase('б'))", "аБ")]
    [InlineData("'слово' | string.slice length: 2 start: 1", "ло")]
    [InlineData("math.plus 1 2 * 3", "7")]
    [InlineData("[3, 1] | array.sort | array.first", "1")]
    public void Call_ByPipeBlanksOrParentheses_PassesArguments(string expression, string expected) => AssertValue(expression, expected);

    [Theory]
    [InlineData("none.x", "SC1533")]
    [InlineData("none[0]", "SC1533")]
    [InlineData("classes[none]", "SC1534")]
    [InlineData("'а' - 1", "SC1541")]
    [InlineData("1 // 0", "SC1542")]
    [InlineData("true > false", "SC1513")]
    [InlineData("-'а'", "SC1540")]
    [InlineData("1..2.5", "SC1537")]
    [InlineData("schol.print 1", "SC1533")]
    [InlineData("nofunc 1", "SC1510")]
    [InlineData("count 1", "SC1510")]
    [InlineData("string.slice 'а' 0 1 2 3", "SC1545")]
    [InlineData("1..5000", "SC1600")]
    [InlineData("'x' * 100000000", "SC1601")]
    public void Mistake_InExpression_IsErrorWithPlace(string expression, string code)
    {
        var error = Rendering.Failure("первая\n{{ " + expression + " }}", Data);

        Assert.Equal(code, error.Code);
        Assert.Equal(1, error.Span.Start.Line);
    }

    private static void AssertValue(string expression, string expected) => Assert.Equal(expected, Rendering.Of("{{ " + expression + " }}", Data));
}

namespace Scriban.Tests.Syntax;

public sealed class StatementTests
{
    [Theory]
    [InlineData("{{ if n > 5 }}а{{ else if n > 1 }}б{{ else }}в{{ end }}", "б")]
    [InlineData("{{ if 0; 'да'; end }}", "да")]
    [InlineData("{{ case n }}{{ when 1, 2 }}а{{ when 3 || 4 }}б{{ else }}в{{ end }}", "б")]
    [InlineData("{{ case n; when '3'; 'текстом'; end }}", "текстом")]
    public void Choice_ByCondition_PrintsBranch(string template, string expected) => AssertPrints(template, expected);

    [Theory]
    [InlineData("{{ for x in list }}{{ for.index }}:{{ x }}{{ if !for.last }}, {{ end }}{{ end }}", "0:5, 1:6, 2:6")]
    [InlineData("{{ for x in list reversed limit: 2 offset: 1; x; end }}", "66")]
    [InlineData("{{ for x in list; for.changed; ' '; end }}", "true true false ")]
    [InlineData("{{ for x in []; x; else; 'пусто'; end }}", "пусто")]
    [InlineData("{{ for x in null; x; else; 'пусто'; end }}.", ".")]
    [InlineData("{{ for p in {а: 1, б: 2}; p.key; p.value; end }}", "а1б2")]
    [InlineData("{{ for c in 'абв'; c; '.'; end }}", "а.б.в.")]
    [InlineData("{{ x = 9; for x in 1..2; x; end; x }}", "129")]
    [InlineData("{{ for x in 1..9; if x == 3; continue; end; if x > 4; break; end; x; end }}", "124")]
    [InlineData("{{ i = 0; while i < 3; while.index; i += 1; end }}", "012")]
    [InlineData("{{ o = {}; for o.at in 1..2; end; o.at }}", "2")]
    public void Loop_OverValues_Steps(string template, string expected) => AssertPrints(template, expected);

    [Fact]
    public void TableRow_WithColumns_PrintsRows() => AssertPrints(
        "{{ tablerow x in list cols: 2 }}{{ x }}{{ end }}",
        "<tr class=\"row1\"><td class=\"col1\">5</td><td class=\"col2\">6</td></tr>\n<tr class=\"row2\"><td class=\"col1\">6</td></tr>\n");

    [Theory]
    [InlineData("{{ x = 1; x += 2; x *= 5; x -= 1; x //= 3; x }}", "4")]
    [InlineData("{{ x = 1; x++; ++x; x-- }}", "133")]
    [InlineData("{{ a = []; a[2] = 'в'; a }}", "[null, null, \"в\"]")]
    [InlineData("{{ o = {}; o.б = 1; o['в'] = 2; o }}", "{б: 1, в: 2}")]
    [InlineData("{{ a = [1]; a.note = 'да'; a.note + a }}", "да[1]")]
    [InlineData("{{ $x = 1; x = 2; $x + '/' + x }}", "1/2")]
    [InlineData("{{ capture c }}({{ n }}){{ end }}{{ c + c }}", "(3)(3)")]
    [InlineData("{{ with school; name; name = 'СОШ'; end; school.name }}", "ЛицейСОШ")]
    [InlineData("{{ import school; name }}", "Лицей")]
    [InlineData("до{{ ret }}после", "до")]
    public void Assignment_OfEachKind_Stores(string template, string expected) => AssertPrints(template, expected);

    [Theory]
    [InlineData("{{ x = 1; readonly x; x = 2 }}", "SC1530")]
    [InlineData("{{ string.upcase = 1 }}", "SC1532")]
    [InlineData("{{ n.x = 1 }}", "SC1532")]
    [InlineData("{{ none.x = 1 }}", "SC1533")]
    [InlineData("{{ none++ }}", "SC1536")]
    [InlineData("{{ break }}", "SC1538")]
    [InlineData("{{ for.index }}", "SC1538")]
    [InlineData("{{ for x in 5; end }}", "SC1551")]
    [InlineData("{{ for x in list limit: 'а'; end }}", "SC1550")]
    [InlineData("{{ with 5; end }}", "SC1552")]
    [InlineData("{{ wrap n; end }}", "SC1510")]
    [InlineData("{{ import 5 }}", "SC1554")]
    [InlineData("{{ a = [1]; a[-9] = 2 }}", "SC1544")]
    [InlineData("{{ (n 1) = 2 }}", "SC1535")]
    public void Mistake_InStatement_IsError(string template, string code) => Assert.Equal(code, Rendering.Failure(template, Data).Code);

    [Theory]
    [InlineData("{{ undefined }}")]
    [InlineData("{{ $x }}")]
    [InlineData("{{ undefined ?? 1 }}")]
    [InlineData("{{ with school; colour; end }}")]
    public void Variable_UnknownWhenStrict_IsError(string template) =>
        Assert.Equal("SC1539", Rendering.Failure(template, Data, setUp: c => c.StrictVariables = true).Code);

    [Fact]
    public void Variable_MisspeltWhenStrict_IsHinted() =>
        Assert.Equal("возможно, вы имели в виду «school»", Rendering.Failure("{{ shcool }}", Data, setUp: c => c.StrictVariables = true).Hint);

    private const string Data = """{ "n": 3, "list": [5, 6, 6], "school": { "name": "Лицей" }, "none": null }""";

    private static void AssertPrints(string template, string expected) => Assert.Equal(expected, Rendering.Of(template, Data));
}

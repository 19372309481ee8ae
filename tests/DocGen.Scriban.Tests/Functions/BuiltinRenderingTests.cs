using System.Globalization;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests.Functions;

/// <summary>The functions as templates call them: pipes, named arguments, function values, values of the runtime.</summary>
public sealed class BuiltinRenderingTests
{
    [Theory]
    [InlineData("{{ ['б', 'а'] | array.sort | array.join '+' }}", "а+б")]
    [InlineData("{{ 1..4 | array.offset 1 | array.limit 2 }}", "[2, 3]")]
    [InlineData("{{ ['а', 'б'] | array.each @string.upcase }}", "[\"А\", \"Б\"]")]
    [InlineData("{{ [1, 2, 3] | array.filter do; ret $0 > 1; end }}", "[2, 3]")]
    [InlineData("{{ ['план', 'акт'] | array.any @string.contains 'кт' }}", "true")]
    [InlineData("{{ [{n: 'б'}, {n: 'а'}] | array.sort 'n' | array.map 'n' }}", "[\"а\", \"б\"]")]
    [InlineData("{{ for i in 1..3; array.cycle ['ч', 'н']; end }}", "чнч")]
    [InlineData("{{ x = [1, 2, 3] | array.reverse; x[0] }}{{ x.size }}", "33")]
    [InlineData("{{ [[1], [2]] | array.concat [[3]] }}", "[[1], [2], [3]]")]
    [InlineData("{{ {б: 1, а: 2} | array.map 'key' | array.sort | array.join '' }}", "аб")]
    public void Array_InTemplate_Prints(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ date.parse '2025-09-01' }}", "01 Sep 2025")]
    [InlineData("{{ '01.09.2025' | date.parse '%d.%m.%Y' | date.to_string '%F' }}", "2025-09-01")]
    [InlineData("{{ date '2025-09-01' }}", "01 Sep 2025")]
    [InlineData("{{ date.format = '%d.%m.%y'; date.parse '2025-09-01' }}", "01.09.25")]
    [InlineData("{{ date.format }} {{ date.default_format }}", "%d %b %Y %d %b %Y")]
    [InlineData("{{ date.format = '%Y'; date.format = date.default_format; date.parse '2025-09-01' }}", "01 Sep 2025")]
    [InlineData("{{ date.parse_to_string '09/01/2025' '%d.%m' input_pattern: '%m/%d/%Y' }}", "01.09")]
    [InlineData("{{ date.parse '5 мая 2025' culture: 'ru-RU' | date.to_string '%F' }}", "2025-05-05")]
    [InlineData("{{ (date.parse '2025-09-03') - (date.parse '2025-09-01') | object.kind }}", "TimeSpan")]
    [InlineData("{{ ((date.parse '2025-09-03') - (date.parse '2025-09-01')).days }}", "2")]
    [InlineData("{{ (date.parse '2025-09-01') + (timespan.from_days 1) }}", "02 Sep 2025")]
    [InlineData("{{ date.now | date.to_string '%F %T' }}", "2025-10-05 07:08:09")]
    [InlineData("{{ date.now.year }}", "2025")]
    [InlineData("{{ (timespan.parse '01:30').total_minutes }} {{ timespan.zero }}", "90 00:00:00")]
    public void DateAndTimespan_InTemplate_Print(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ 7 | math.plus 1 | math.times 2 | math.minus 1 | math.modulo 4 }}", "3")]
    [InlineData("{{ 7 | math.divided_by 2 }} {{ -7 | math.divided_by 2 }} {{ 7 | math.divided_by 2.0 }}", "3 -4 3.5")]
    [InlineData("{{ 9000000000 | math.divided_by 2 }} {{ 7.5 | math.divided_by 2 }} {{ 7.5m | math.divided_by 2 }}", "4500000000 3 3")]
    [InlineData("{{ null | math.plus 1 }}{{ 1 | math.times null }}{{ null | math.divided_by 2 }}", "")]
    [InlineData("{{ 1 | math.plus 'а' }}", "1а")]
    [InlineData("{{ 0.125 | math.round 2 }} {{ 1234.5 | math.format 'N2' 'ru-RU' }}", "0.12 1\u00a0234,50")]
    [InlineData("{{ math.uuid | string.size }}", "36")]
    [InlineData("{{ math.random 5 6 }}", "5")]
    public void Math_InTemplate_Prints(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ 'приказ' | string.slice 2 length: 2 }}", "ик")]
    [InlineData("{{ 'да да' | string.replace_first 'да' 'нет' fromEnd: true }}", "да нет")]
    [InlineData("{{ 'БАНАН' | string.index_of 'н' stringComparison: 'OrdinalIgnoreCase' }}", "2")]
    [InlineData("{{ 5 | string.append 6 | string.size }}", "2")]
    [InlineData("{{ for part in 'а;б' | string.split ';' }}<{{ part }}>{{ end }}", "<а><б>")]
    [InlineData("{{ '12' | string.to_int + 1 }}", "13")]
    [InlineData("{{ ('7б' | regex.match `(\\d)(\\w)`)[2] }}", "б")]
    [InlineData("{{ '<b>а</b>' | html.strip }}{{ '<' | html.escape }}", "а&lt;")]
    public void Text_InTemplate_Prints(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ n = 2; 'n + 1' | object.eval }}", "3")]
    [InlineData("{{ n = 2; '<{' + '{ n }' + '}>' | object.eval_template }}", "<2>")]
    [InlineData("{{ {a: 1, b: null} | object.keys }} {{ {a: 1} | object.values }}", "[\"a\", \"b\"] [1]")]
    [InlineData("{{ `{\"a\": [1, {\"b\": null}]}` | object.from_json | object.to_json }}", "{\"a\":[1,{\"b\":null}]}")]
    [InlineData("{{ [1] | object.typeof }} {{ 1..2 | object.typeof }} {{ [1] | array.limit 1 | object.typeof }}", "array iterator iterator")]
    [InlineData("{{ empty | object.kind }} {{ @string.upcase | object.kind }}", "object function")]
    [InlineData("{{ нет | object.default 'да' }}", "да")]
    public void Object_InTemplate_Prints(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ x = 'аб'; for i in 1..40; x = x | string.append x; end }}")]
    [InlineData("{{ x = [1]; for i in 1..40; x = x | array.concat x; end }}")]
    [InlineData("{{ x = `\\`; for i in 1..40; x = x | string.escape; end }}")]
    [InlineData("{{ array.insert_at [] 2000000000 1 }}")]
    [InlineData("{{ 'а' | string.pad_left 2000000000 }}")]
    public void Growth_BeyondLimit_IsError(string template) => Assert.Throws<ScriptRuntimeException>(() => Render(template));

    [Fact]
    public void DateFormat_SetByTemplate_LastsForItsContextOnly()
    {
        Assert.Equal("2025", Render("{{ date.format = '%Y'; date.parse '2025-09-01' }}"));
        Assert.Equal("01 Sep 2025", Render("{{ date.parse '2025-09-01' }}"));
    }

    [Fact]
    public void Culture_OfContext_IsFollowed()
    {
        var context = NewContext();
        context.PushCulture(CultureInfo.GetCultureInfo("ru-RU"));
        Assert.Equal(
            "сентябрь 1,5 1\u00a0234,50",
            Template.Parse("{{ date.parse '2025-09-01' | date.to_string '%B' }} {{ 1.5 }} {{ 1234.5 | math.format 'N2' }}").Render(context));
    }

    [Fact]
    public void DotNetLists_InTemplate_AreLists()
    {
        var context = NewContext();
        context.PushGlobal(new ScriptObject { ["list"] = new List<int> { 3, 1, 2 }, ["lazy"] = Enumerable.Range(1, 3) });
        Assert.Equal(
            "[1, 2, 3] 3 1-2-3",
            Template.Parse("{{ list | array.sort }} {{ lazy | array.size }} {{ lazy | array.join '-' }}").Render(context));
    }

    private static string Render(string template) => Template.Parse(template).Render(NewContext());

    private static TemplateContext NewContext() => new()
    {
        TimeProvider = new FixedClock(new DateTimeOffset(2025, 10, 5, 7, 8, 9, TimeSpan.FromHours(3))),
    };
}

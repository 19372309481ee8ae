using Scriban.Parsing;

namespace Scriban.Tests.Parsing;

public sealed class ParseErrorTests
{
    [Theory]
    [InlineData("{{ 1 + }}", "t(1,8): ошибка SC1020: Ожидается выражение, а здесь блок закончился")]
    [InlineData("а\n{{ (1 + 2 }}", "t(2,11): ошибка SC1013: Ожидается ), а здесь блок закончился")]
    [InlineData("{{ x = 1 2 = 3 }}", "t(1,12): ошибка SC1012: Лишнее «=» после выражения (выражения отделяются новой строкой или знаком ;)")]
    [InlineData("{{ 5 = x }}", "t(1,6): ошибка SC1011: Слева от знака присваивания должна стоять переменная, поле или элемент (для сравнения пишите ==)")]
    [InlineData("{{ if x }}да", "t(1,9): ошибка SC1015: Блок if в (1,4) не закрыт (добавьте end)")]
    [InlineData("да {{ end }}", "t(1,7): ошибка SC1010: Лишнее «end»: здесь нет открытого блока")]
    [InlineData("{{ for x из y }}{{ end }}", "t(1,10): ошибка SC1013: Ожидается in, а здесь «из» (цикл пишется так: for x in список)")]
    [InlineData("{{ 'нет конца }}", "t(1,17): ошибка SC1003: Строка, начатая в (1,4), не закрыта кавычкой")]
    [InlineData("{{ 'а\\q' }}", "t(1,6): ошибка SC1005: Неизвестная последовательность «\\q» в строке (обратная черта пишется как \\\\)")]
    [InlineData("{{ 0x }}", "t(1,4): ошибка SC1006: Неверное число «0x»")]
    [InlineData("{{ a & b }}", "t(1,6): ошибка SC1004: Лишний знак «&»")]
    [InlineData("{{ for.inex }}", "t(1,4): ошибка SC1021: У цикла нет переменной «for.inex» (возможно, вы имели в виду «index»)")]
    [InlineData("{{ func f(a..., b); end }}", "t(1,17): ошибка SC1017: После параметра с многоточием других быть не может")]
    [InlineData("{{ func f(a = [1]); end }}", "t(1,15): ошибка SC1018: Значение параметра по умолчанию — число, строка, true, false или null")]
    [InlineData("{{ readonly 5 }}", "t(1,13): ошибка SC1013: Ожидается переменная, а здесь «5»")]
    [InlineData("{{ f do; 1; end | g }}", "t(1,17): ошибка SC1012: Лишнее «|» после выражения (выражения отделяются новой строкой или знаком ;)")]
    [InlineData("{{ x", "t(1,1): ошибка SC1001: Блок кода не закрыт (добавьте }} в конце блока)")]
    [InlineData("{%{ x", "t(1,1): ошибка SC1002: Экранированный блок не закрыт (добавьте }%})")]
    [InlineData("{{ ++5 }}", "t(1,4): ошибка SC1019: Знак ++ стоит только при переменной, поле или элементе")]
    public void Template_Wrong_TellsWhatAndWhere(string template, string expected)
    {
        var messages = Template.Parse(template, "t").Messages;

        Assert.Equal(expected, messages[0].ToString());
    }

    [Fact]
    public void Template_WithSeveralErrors_TellsAll()
    {
        var template = Template.Parse("{{ 1 + }}\n{{ if }}а{{ end }}\n{{ x = \ny = 2 ) \nz }}\n{{ for in y }}{{ end }}{{ ret * }}", "t");

        Assert.Equal([1, 2, 4, 6, 6], template.Messages.Select(m => m.Span.Start.Line + 1));
    }

    [Fact]
    public void Template_WithErrors_IsNotRendered()
    {
        var template = Template.Parse("{{ 1 + }}", "t");

        Assert.True(template.HasErrors);
        Assert.Throws<Scriban.Syntax.ScriptRuntimeException>(() => template.Render());
    }

    [Fact]
    public void Span_OfError_HasLength()
    {
        var message = Template.Parse("{{ имя другое = 1 }}", "t").Messages[0];

        Assert.Equal((1, 14), (message.Span.Length, message.Span.Start.Column));
    }

    [Fact]
    public void Nesting_TooDeep_IsError()
    {
        Assert.Equal("SC1014", Template.Parse("{{ " + new string('@', 50_000) + "a }}").Messages[0].Code);
        Assert.Equal("SC1014", Template.Parse("{{ " + new string('(', 5000) + "1" + new string(')', 5000) + " }}").Messages[0].Code);
        Assert.Equal("SC1014", Template.Parse("{{ 1" + string.Concat(Enumerable.Repeat(" + 1", 5000)) + " }}").Messages[0].Code);
        Assert.Equal("SC1014", Template.Parse(string.Concat(Enumerable.Repeat("{{ if x }}", 5000))).Messages[0].Code);
    }

    [Fact]
    public void List_OfManyExpressions_IsNotDeep()
    {
        var items = string.Join(", ", Enumerable.Repeat("1 + 2 | math.plus 3", 2000));

        Assert.Equal("12000", Rendering.Of($"{{{{ sum = 0; for x in [{items}]; sum += x; end; sum }}}}", setUp: c => c.LoopLimit = 0));
    }

    [Fact]
    public void Expression_AsDeepAsAllowed_Evaluates()
    {
        var chain = string.Concat(Enumerable.Repeat(" + 1", 990));

        Assert.Equal("991", Rendering.Of("{{ func f(n); ret n > 0 ? (f (n - 1)) : 1" + chain + "; end; f 90 }}"));
    }

    [Theory]
    [InlineData("scool", "school")]
    [InlineData("nmae", "name")]
    [InlineData("Name", "name")]
    [InlineData("zzz", null)]
    public void NearestName_OfMisspelt_IsFound(string name, string? expected) => Assert.Equal(expected, NearestName.Find(name, ["school", "name", "year"]));
}

using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Tests.Parsing;

public sealed class DiagnosticTextTests
{
    [Fact]
    public void Message_WithSource_ShowsLineAndCaret()
    {
        const string Text = "<p>\n\t{{ школа имя = 5 }}\n</p>";

        var text = DiagnosticText.Format(Template.Parse(Text, "паспорт.scriban").Messages[0], Text);

        Assert.Equal(
            "паспорт.scriban(2,15): ошибка SC1011: Слева от знака присваивания должна стоять переменная, поле или элемент\n"
            + "  \t{{ школа имя = 5 }}\n"
            + "  \t             ^\n"
            + "  подсказка: для сравнения пишите ==",
            text);
    }

    [Fact]
    public void Error_InInclude_ShowsChain()
    {
        var loader = new MapLoader { ["row"] = "строка {{ item.titel.size }}" };
        const string Page = "{{ for item in items }}{{ include 'row' }}{{ end }}";

        var error = Rendering.Failure(Page, """{ "items": [ { "title": "а" } ] }""", loader);

        Assert.Equal(
            "row(1,11): ошибка SC1533: Нельзя прочитать «size»: «item.titel» не задано\n"
            + "  строка {{ item.titel.size }}\n"
            + "            ^^^^^^^^^^^^^^^\n"
            + "  подсказка: возможно, вы имели в виду «item.title»\n"
            + "  включено из test(1,27)",
            DiagnosticText.Format(error, loader.GetValueOrDefault));
    }

    [Fact]
    public void Message_WithoutSource_IsOneLine()
    {
        var message = new LogMessage(ParserMessageType.Warning, new SourceSpan("t", new TextPosition(0, 0, 0), new TextPosition(0, 0, 0)), "текст") { Code = "SC1805" };

        Assert.Equal("t(1,1): предупреждение SC1805: текст", DiagnosticText.Format(message, null));
    }

    [Fact]
    public void Line_VeryLong_IsCut()
    {
        var text = new string('а', 1000) + "{{ ) }}" + new string('б', 1000);

        var lines = DiagnosticText.Format(Template.Parse(text, "t").Messages[0], text).Split('\n');

        Assert.True(lines[1].Length <= 162);
        Assert.Equal(')', lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void Exception_WithoutPlace_GetsOneFromStatement()
    {
        var error = Rendering.Failure("\n{{ a = {}; a.b = a; a }}");

        Assert.IsType<ScriptRuntimeException>(error);
        Assert.Equal(("SC1602", 1), (error.Code, error.Span.Start.Line));
    }
}

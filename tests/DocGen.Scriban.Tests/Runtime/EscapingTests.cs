using Scriban.Runtime;

namespace Scriban.Tests.Runtime;

public sealed class EscapingTests
{
    private const string Data = """{ "name": "<b>&\"", "list": ["<", 2] }""";

    [Theory]
    [InlineData("<p>{{ name }}</p>", "<p>&lt;b&gt;&amp;\"</p>")]
    [InlineData("{{ '<' + name }}", "&lt;&lt;b&gt;&amp;\"")]
    [InlineData("{{ list }}", "[\"&lt;\", 2]")]
    [InlineData("{{ 5 }}{{ 1.5 }}{{ true }}", "51.5true")]
    [InlineData("{{ $\"<{name}\" }}", "&lt;&lt;b&gt;&amp;\"")]
    public void Value_Printed_IsEscaped(string template, string expected) => Assert.Equal(expected, Render(template));

    [Theory]
    [InlineData("{{ capture c }}<i>{{ name }}</i>{{ end; c }}", "<i>&lt;b&gt;&amp;\"</i>")]
    [InlineData("{{ func f }}<i>{{ $0 }}</i>{{ end; f name }}", "<i>&lt;b&gt;&amp;\"</i>")]
    [InlineData("{{ include 'part' name }}", "<u>&lt;b&gt;&amp;\"</u>")]
    [InlineData("{{ x = include 'part' name; x }}", "<u>&lt;b&gt;&amp;\"</u>")]
    [InlineData("{{ include_join ['part', 'part'] '' | string.size }}", "14")]
    [InlineData("{{ markup }}", "<br/>")]
    public void Markup_MadeByTemplates_PassesOnce(string template, string expected) => Assert.Equal(expected, Render(template));

    [Fact]
    public void Markup_WithText_IsTextAgain() => Assert.Equal("&lt;i/&gt;!", Render("{{ capture c }}<i/>{{ end; c + '!' }}"));

    private static string Render(string template)
    {
        var loader = new MapLoader { ["part"] = "<u>{{ $1 }}</u>" };
        return Rendering.Of(template, Data, loader, context =>
        {
            context.Escaper = new AngleEscaper();
            context.PushGlobal(new ScriptObject { ["markup"] = new ScriptMarkup("<br/>") });
        });
    }

    private sealed class AngleEscaper : ScriptEscaper
    {
        public override void Write(ScriptOutput output, ReadOnlySpan<char> text)
        {
            foreach (var letter in text)
            {
                output.Write(letter switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => letter.ToString() });
            }
        }
    }
}

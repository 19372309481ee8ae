using System.Buffers;
using System.Globalization;

namespace Scriban.Tests.Runtime;

public sealed class OutputTests
{
    private const string Text = "{{ for i in 1..900 }}строка {{ i }} из многих, чтобы буфер кончился не раз\n{{ end }}";

    [Fact]
    public void Render_IntoWriterAndBuffer_GivesSameText()
    {
        var template = Template.Parse(Text);
        var expected = template.Render(new TemplateContext());
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var buffer = new ArrayBufferWriter<char>();

        template.Render(new TemplateContext(), writer);
        template.Render(new TemplateContext(), buffer);

        Assert.Equal(expected, writer.ToString());
        Assert.Equal(expected, buffer.WrittenSpan.ToString());
        Assert.True(expected.Length > 40_000);
    }

    [Fact]
    public void Render_OfLongText_WritesPieceByPiece()
    {
        using var writer = new CountingWriter();

        Template.Parse(Text).Render(new TemplateContext(), writer);

        Assert.True(writer.Writes > 1);
    }

    [Fact]
    public void Render_FromManyThreads_GivesSameText()
    {
        var loader = new MapLoader { ["part"] = "{{ $1 }}{{ func g(a); ret a * 2; end; g $1 }}" };
        var template = Template.Parse("{{ func f(x); y = x; ret y | string.append '!'; end; for i in 1..n; f i; include 'part' i; capture c; i; end; c; end }}");
        var expected = Enumerable.Range(0, 20).Select(n => Render(template, loader, n)).ToArray();

        Parallel.For(0, 400, i => Assert.Equal(expected[i % 20], Render(template, loader, i % 20)));
    }

    [Fact]
    public void Culture_OfContext_FormatsNumbers()
    {
        var context = new TemplateContext();
        context.PushCulture(CultureInfo.GetCultureInfo("ru-RU"));

        Assert.Equal("1,5", Template.Parse("{{ 1.5 }}").Render(context));
    }

    private static string Render(Template template, MapLoader loader, int n)
    {
        var context = new TemplateContext { TemplateLoader = loader };
        context.PushGlobal(new Scriban.Runtime.ScriptObject { ["n"] = n });
        return template.Render(context);
    }

    private sealed class CountingWriter : StringWriter
    {
        public int Writes { get; private set; }

        public override void Write(ReadOnlySpan<char> buffer)
        {
            Writes++;
            base.Write(buffer);
        }
    }
}

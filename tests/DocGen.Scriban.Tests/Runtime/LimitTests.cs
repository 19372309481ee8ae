namespace Scriban.Tests.Runtime;

public sealed class LimitTests
{
    [Theory]
    [InlineData("{{ for i in 1..11; end }}", "SC1600")]
    [InlineData("{{ for i in 1..4; for j in 1..4; end; end }}", "SC1600")]
    [InlineData("{{ i = 0; while i < 10; i++; end }}", "SC1600")]
    public void Loops_PastLimit_Fail(string template, string code) =>
        Assert.Equal(code, Rendering.Failure(template, setUp: c => c.LoopLimit = 10).Code);

    [Theory]
    [InlineData("{{ for i in 1..10; end; for i in 1..10; end; 'да' }}")]
    [InlineData("{{ i = 0; while i < 9; i += 1; end; 'да' }}")]
    public void Loops_WithinLimit_Run(string template) => Assert.Equal("да", Rendering.Of(template, setUp: c => c.LoopLimit = 10));

    [Fact]
    public void Loops_WithoutLimit_Run() => Assert.Equal("5000", Rendering.Of("{{ i = 0; while i < 5000; i += 1; end; i }}", setUp: c => c.LoopLimit = 0));

    [Fact]
    public void Calls_PastDepth_FailWithPlace()
    {
        var error = Rendering.Failure("\n{{ func f(n); f (n + 1); end; f 1 }}", setUp: c => c.RecursiveLimit = 30);

        Assert.Equal(("SC1602", 1), (error.Code, error.Span.Start.Line));
    }

    [Theory]
    [InlineData("{{ 'а' * 101 }}")]
    [InlineData("{{ x = 'а' * 60; x + x }}")]
    [InlineData("{{ capture x }}{{ for i in 1..30 }}абвг{{ end }}{{ end }}")]
    [InlineData("{{ 1..60 | array.join ', ' }}")]
    public void Text_PastLength_Fails(string template) => Assert.Equal("SC1601", Rendering.Failure(template, setUp: c => c.LimitToString = 100).Code.Replace("SC1603", "SC1601", StringComparison.Ordinal));

    [Theory]
    [InlineData("{{ x = [1]; for i in 1..40; x = x + x; end }}", "SC1745")]
    [InlineData("{{ [1, 2] * 1000 }}", "SC1745")]
    [InlineData("{{ x = [1]; for i in 1..40; x = [x, x]; end; object.to_json x }}", "SC1601")]
    [InlineData("{{ 1 | math.format 'D999999999' }}", "SC1601")]
    [InlineData("{{ 1.5 | object.format 'F999999999' }}", "SC1601")]
    public void Value_PastLength_FailsBeforeItIsMade(string template, string code) =>
        Assert.Equal(code, Rendering.Failure(template, setUp: c => c.LimitToString = 1000).Code);

    [Theory]
    [InlineData("{{ a = []; a[0] = a; b = []; b[0] = b; a == b }}", "true")]
    [InlineData("{{ a = [1]; a[1] = a; b = [2]; b[1] = b; a == b }}", "false")]
    [InlineData("{{ a = [1]; b = [1]; for i in 1..60; a = [a, a]; b = [b, b]; end; a == b }}", "true")]
    [InlineData("{{ a = [1]; b = [2]; for i in 1..60; a = [a, a]; b = [b, b]; end; a != b }}", "true")]
    public void Lists_HoldingThemselvesOrOneManyTimes_AreCompared(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("{{ x = 'x | object.eval'; x | object.eval }}")]
    [InlineData("{{ x = '{' + '{ x | object.eval_template }' + '}'; x | object.eval_template }}")]
    [InlineData("{{ func f(n); capture x; f (n + 1); end; end; f 1 }}")]
    [InlineData("{{ a = [1]; b = [1]; i = 0; while i < 100000; i += 1; a = [a]; b = [b]; end; a == b }}")]
    public void Recursion_OfAnyKind_FailsBeforeTheStackEnds(string template) =>
        Assert.Equal("SC1602", Rendering.Failure(template, setUp: c => c.LoopLimit = 0).Code);

    [Fact]
    public void Output_PastLength_FailsAndIsNotCut()
    {
        var error = Rendering.Failure("начало\n{{ for i in 1..50 }}\nстрока {{ i }}{{ end }}", setUp: c => c.OutputLimit = 100);

        Assert.Equal("SC1603", error.Code);
        Assert.InRange(error.Span.Start.Line, 1, 2);
    }

    [Fact]
    public void Time_PastLimit_Fails() => Assert.Equal(
        "SC1604",
        Rendering.Failure("{{ i = 0; while true; i = i + 1; end }}", setUp: c => (c.LoopLimit, c.TimeLimit) = (0, TimeSpan.FromMilliseconds(30))).Code);

    [Fact]
    public void Rendering_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Rendering.Of("{{ while true; end }}", setUp: c => (c.LoopLimit, c.CancellationToken) = (0, source.Token)));
    }

    [Fact]
    public void Context_AfterError_CanRenderAgain()
    {
        var context = new TemplateContext();
        Assert.Throws<Scriban.Syntax.ScriptRuntimeException>(() => Template.Parse("{{ func f(a); capture x; null.x; end; end; for i in 1..2; f i; end }}").Render(context));

        Assert.Equal("1.", Template.Parse("{{ x = 1; x }}{{ a }}{{ i }}.").Render(context));
    }
}

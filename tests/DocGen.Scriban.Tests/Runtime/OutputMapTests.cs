using Scriban.Runtime;

namespace Scriban.Tests.Runtime;

public sealed class OutputMapTests
{
    [Theory]
    [InlineData("начало", "test(1,1)")]
    [InlineData("вторая", "test(2,1)")]
    [InlineData("Лицей", "test(2,11)")]
    [InlineData("хвост", "test(2,19)")]
    [InlineData("<b>", "part(1,1)")]
    [InlineData("7А", "part(1,7)")]
    [InlineData("конец", "test(4,1)")]
    public void Place_InOutput_LeadsToTemplate(string printed, string expected)
    {
        var map = new OutputMap();
        var loader = new MapLoader { ["part"] = "<b>{{ $1 }}</b>" };

        var output = Rendering.Of(
            "начало\nвторая {{ name }} хвост\n{{ include 'part' '7А' }}\nконец", """{ "name": "Лицей" }""", loader, c => c.OutputMap = map);

        Assert.Equal(expected, map.Find(output.IndexOf(printed, StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void Place_ByLineAndColumn_IsTheSame()
    {
        var map = new OutputMap();
        var output = Rendering.Of("а\n{{ 'бв' }}г", setUp: c => c.OutputMap = map);

        Assert.Equal("test(2,4)", map.Find(output, 2, 1).ToString());
        Assert.Equal("test(2,11)", map.Find(output, 2, 3).ToString());
    }

    [Fact]
    public void Place_InFunctionText_LeadsIntoFunction()
    {
        var map = new OutputMap();
        var output = Rendering.Of("{{ func f }}\n<td>{{ $0 }}{{ end }}\n\n{{ f 'x' }}", setUp: c => c.OutputMap = map);

        Assert.Equal("test(2,8)", map.Find(output.IndexOf('x', StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void Place_BeforeOutput_IsUnknown() => Assert.Null(new OutputMap().Find(0));
}

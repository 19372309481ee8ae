namespace Scriban.Tests.Syntax;

public sealed class WhitespaceTests
{
    [Theory]
    [InlineData("a \n {{- 1 -}} \n b", "a1b")]
    [InlineData("a\n  {{~ 1 ~}}  \nb", "a\n1b")]
    [InlineData("a {{~ 1 ~}} b", "a1b")]
    [InlineData("a\n{{ x = 1 ~}}\n\nb", "a\n\nb")]
    [InlineData("<ul>\n{{~ for i in 1..2 ~}}\n  <li>{{ i }}</li>\n{{~ end ~}}\n</ul>", "<ul>\n  <li>1</li>\n  <li>2</li>\n</ul>")]
    [InlineData("a\r\n{{~ 1 ~}}\r\nb", "a\r\n1b")]
    public void Text_BesideStripping_IsCut(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("  {{ \"a\\nb\\n\" }}c", "  a\n  b\nc")]
    [InlineData("x  {{ \"a\\nb\" }}", "x  a\nb")]
    [InlineData("  {{~ \"a\\nb\" }}", "a\nb")]
    [InlineData("  {{ if true }}a\nb{{ end }}\nc", "  a\n  b\nc")]
    [InlineData(" {{ \"a\\n\" }}{{ \"b\\n\" }}c", " a\nb\nc")]
    [InlineData("  {{ with {t: \"1\\n2\"} }}{{ t }}{{ end }}", "  1\n2")]
    public void Lines_OfIndentedBlock_AreIndented(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Fact]
    public void Lines_WithoutAutoIndent_StayAsTheyAre() =>
        Assert.Equal("  a\nb", Rendering.Of("  {{ \"a\\nb\" }}", setUp: c => c.AutoIndent = false));

    [Theory]
    [InlineData("{%{ {{ x }} }%}", " {{ x }} ")]
    [InlineData("{%%{ }%} }%%}", " }%} ")]
    [InlineData("a {%{-x-}%} b", "axb")]
    [InlineData("{ { 1 } } }} {%", "{ { 1 } } }} {%")]
    public void Block_Escaped_IsText(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));

    [Theory]
    [InlineData("{{ 1 # два }}3", "13")]
    [InlineData("{{ ## много\nстрок ## 5 }}", "5")]
    [InlineData("{{ # '}}' }}", "' }}")]
    [InlineData("a {{- # нет -}} b", "ab")]
    public void Comment_OfEachKind_IsSkipped(string template, string expected) => Assert.Equal(expected, Rendering.Of(template));
}

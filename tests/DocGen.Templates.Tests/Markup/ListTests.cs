using DocGen.Documents.Model;

namespace DocGen.Templates.Tests.Markup;

public sealed class ListTests
{
    [Theory]
    [InlineData("<ul>{0}</ul>", ListStyle.Dash)]
    [InlineData("<ul marker='dash'>{0}</ul>", ListStyle.Dash)]
    [InlineData("<ul marker='bullet'>{0}</ul>", ListStyle.Bullet)]
    [InlineData("<ul marker='none'>{0}</ul>", ListStyle.None)]
    [InlineData("<ol>{0}</ol>", ListStyle.Decimal)]
    [InlineData("<ol style='parenthesis'>{0}</ol>", ListStyle.DecimalParenthesis)]
    [InlineData("<ol style='outline'>{0}</ol>", ListStyle.Outline)]
    [InlineData("<ol style='letter'>{0}</ol>", ListStyle.CyrillicLetter)]
    [InlineData("<ol style='roman'>{0}</ol>", ListStyle.UpperRoman)]
    public void List_Style_FollowsTheAttribute(string markup, ListStyle style) =>
        Assert.Equal(style, Reading.One<List>(string.Format(markup, "<li>x</li>")).Style);

    [Theory]
    [InlineData("<ol>{0}</ol>", ListWrap.Hanging)]
    [InlineData("<ol wrap='hang'>{0}</ol>", ListWrap.Hanging)]
    [InlineData("<ol wrap='margin'>{0}</ol>", ListWrap.Margin)]
    [InlineData("<ul wrap='margin'>{0}</ul>", ListWrap.Margin)]
    public void List_Wrap_FollowsTheAttribute(string markup, ListWrap wrap) =>
        Assert.Equal(wrap, Reading.One<List>(string.Format(markup, "<li>x</li>")).Wrap);

    [Fact]
    public void Items_KeepValueAndMarker()
    {
        var list = Reading.One<List>("<ol start='3'><li>a</li><li value='7'>b</li><li marker='3.4.1'>c</li><li marker=''>d</li></ol>");

        Assert.Equal(3, list.Start);
        Assert.Equal([null, 7, null, null], list.Items.Select(item => item.Value));
        Assert.Equal([null, null, "3.4.1", string.Empty], list.Items.Select(item => item.Marker));
    }

    [Fact]
    public void Item_MixedContent_MakesParagraphsRoundBlocks()
    {
        var item = Reading.One<List>("<ul><li> before <b>x</b> <p>own</p> <ul><li>inner</li></ul> after </li></ul>").Items[0];

        Assert.Collection(
            item.Blocks,
            block => Assert.Equal("before b[x]", Reading.Show(Assert.IsType<Paragraph>(block).Content)),
            block => Assert.Equal("own", Reading.Show(Assert.IsType<Paragraph>(block).Content)),
            block => Assert.Equal(ListStyle.Dash, Assert.IsType<List>(block).Style),
            block => Assert.Equal("after", Reading.Show(Assert.IsType<Paragraph>(block).Content)));
    }

    [Theory]
    [InlineData("<ul>x</ul>", "2,5 DG1113 В элементе «ul» не может стоять текст «x»; в «ul» могут стоять: li")]
    [InlineData("<ul><p>x</p><li>y</li></ul>", "2,6 DG1112 Элемент «p» не может стоять в «ul»; в «ul» могут стоять: li")]
    [InlineData("<ol start='0'><li>y</li></ol>", "2,5 DG1123 Недопустимое значение «0» атрибута «start» элемента «ol»; нужно целое число от 1 до 9999")]
    [InlineData("<ul><li value='3'>y</li></ul>", "2,9 DG1123 Недопустимое значение «3» атрибута «value» элемента «li»; в списке «ul» номеров нет: возьмите «ol»")]
    [InlineData("<li>y</li>", "2,2 DG1112 Элемент «li» не может стоять в «document»; его место — в «ul», «ol»")]
    public void WrongList_IsReported(string content, string expected) =>
        Assert.StartsWith(expected, Reading.ContentProblems(content), StringComparison.Ordinal);
}

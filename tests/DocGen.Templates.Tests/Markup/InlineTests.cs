using DocGen.Documents.Model;

namespace DocGen.Templates.Tests.Markup;

public sealed class InlineTests
{
    [Theory]
    [InlineData("  a \n\t b  ", "a b")]
    [InlineData("a <b> b</b>", "a b[b]")]
    [InlineData("<b>a </b> c", "b[a ]c")]
    [InlineData("a<b> </b>c", "ab[ ]c")]
    [InlineData("a <br/> b", "a|b")]
    [InlineData("<b>a <br/></b> b", "b[a|]b")]
    [InlineData("<br/>a", "|a")]
    [InlineData("a <b>b </b> ", "a b[b]")]
    [InlineData("<b></b>a<i> </i>", "a")]
    [InlineData("<b>1<i>2<u>3</u></i>4</b>5", "b[1i[2u[3]]4]5")]
    [InlineData("a\u00A0 \u00A0b", "a\u00A0 \u00A0b")]
    [InlineData("\u00A0a\u00ADb\u00A0", "\u00A0a\u00ADb\u00A0")]
    [InlineData("слово<footnote> сноска <b>x</b> </footnote>, дальше", "словоnote[сноска b[x]], дальше")]
    [InlineData("a <footnote>b</footnote> c", "a note[b] c")]
    [InlineData("<a href=\"https://школа.рф/\">сайт</a>", "a(https://школа.рф/)[сайт]")]
    [InlineData("<a href='mailto:a@b.ru'>a</a>", "a(mailto:a@b.ru)[a]")]
    [InlineData("&lt;b&gt; &amp;amp; &quot;", "<b> &amp; \"")]
    [InlineData("<![CDATA[<i> & x]]>", "<i> & x")]
    [InlineData("a\r\nb", "a b")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    public void Read_InlineContent_IsFoldedAndNested(string markup, string expected) =>
        Assert.Equal(expected, Reading.Show(Reading.One<Paragraph>($"<p>{markup}</p>").Content));

    [Fact]
    public void Read_LongText_IsWhole()
    {
        var text = string.Join(' ', Enumerable.Range(0, 20_000));
        Assert.Equal(text, Reading.Show(Reading.One<Paragraph>($"<p>{text}</p>").Content));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("school.ru")]
    public void Read_LinkToOtherThanWebAndMail_IsAnError(string target) =>
        Assert.Equal(
            $"2,7 DG1123 Недопустимое значение «{target}» атрибута «href» элемента «a»; нужен адрес http://, https:// или mailto:, или # и имя заголовка",
            Reading.ContentProblems($"<p><a href=\"{target}\">x</a></p>"));

    [Fact]
    public void Read_LinkToHeading_MustFindIt()
    {
        Assert.Empty(Reading.ContentProblems("<p><a href='#goal'>x</a></p><h1 id='goal'>Цель</h1>"));
        Assert.Equal(
            "2,7 DG1126 Ссылка ведёт на заголовок «gaol», которого нет; возможно, «goal»",
            Reading.ContentProblems("<p><a href='#gaol'>x</a></p><h1 id='goal'>Цель</h1>"));
    }
}

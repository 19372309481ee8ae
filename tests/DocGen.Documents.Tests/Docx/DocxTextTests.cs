using DocGen.Documents.Model;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Docx;

public sealed class DocxTextTests
{
    [Fact]
    public void Paragraph_Plain_HasItsStyleAndText() => Assert.Equal(
        """<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t> 1 &lt; 2 &amp; «ё» </w:t></w:r></w:p>""",
        DocxPart.Body(Document(Body(" 1 < 2 & «ё» "))));

    [Fact]
    public void Text_HyphensAndBreak_AreWordsOwnElements() => Assert.Equal(
        """<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>го</w:t><w:softHyphen/><w:t>да 5</w:t><w:noBreakHyphen/><w:t>6</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>№""" + "\u00A0" + """1</w:t></w:r></w:p>""",
        DocxPart.Body(Document(new Paragraph([new Text("го\u00ADда 5\u20116"), LineBreak.Instance, new Text("№\u00A01")]))));

    [Fact]
    public void Looks_Nested_AddUp() => Assert.Equal(
        """<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>а</w:t></w:r><w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/><w:u w:val="single"/></w:rPr><w:t>б</w:t></w:r></w:p>""",
        DocxPart.Body(Document(new Paragraph([new Strong([new Text("а"), new Emphasis([new Underline(Line("б"))])])]))));

    [Fact]
    public void Paragraph_OwnProperties_StandInTheOrderOfTheSchema() => Assert.Equal(
        """<w:p><w:pPr><w:pStyle w:val="BodyText"/><w:keepNext/><w:spacing w:before="200"/><w:ind w:firstLine="0"/><w:jc w:val="right"/></w:pPr><w:r><w:t>а</w:t></w:r></w:p>""",
        DocxPart.Body(Document(Body("а") with { KeepWithNext = true, SpaceBefore = new Length(200), Alignment = Alignment.Right })));

    [Fact]
    public void Heading_Written_IsABookmarkThatLinksLeadTo() => Assert.Equal(
        """
        <w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="0" w:name="_Ref100000001"/><w:r><w:t>Цель</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>
        <w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:hyperlink w:anchor="_Ref100000001" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>к цели</w:t></w:r></w:hyperlink></w:p>
        """,
        DocxPart.Body(Document(Heading(2, "Цель", "goal"), new Paragraph([new Link("#goal", Line("к цели"))]))));

    [Fact]
    public void Link_Outside_IsAnExternalRelationshipOnceForEachAddress()
    {
        var document = Document(new Paragraph([
            new Link("https://школа.example/а?б=1&в=2", Line("раз")),
            new Link("https://школа.example/а?б=1&в=2", Line("два")),
            new Link("mailto:school@example.org", Line("три")),
        ]));

        var links = DocxPart.Of(document, "word/_rels/document.xml.rels").Elements().Where(link => link.Attribute("TargetMode")?.Value == "External");

        Assert.Equal(
            ["https://xn--80atdl2c.example/%D0%B0?%D0%B1=1&%D0%B2=2", "mailto:school@example.org"],
            links.Select(link => link.Attribute("Target")!.Value));
    }

    [Theory]
    [InlineData("javascript:alert(1)", "DG3103")]
    [InlineData("#нет", "DG3102")]
    public void Link_ThatCannotBe_IsTextAndAWarning(string target, string code)
    {
        var document = Document(new Paragraph([new Link(target, Line("сюда"))]));

        Produced.Docx(document, out var diagnostics);

        Assert.Equal(code, Assert.Single(diagnostics).Code);
        Assert.Equal("""<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>сюда</w:t></w:r></w:p>""", DocxPart.Body(document));
    }

    [Fact]
    public void Footnotes_Written_AreNumberedInTheirPart()
    {
        var document = Document(new Paragraph([new Text("а"), new Footnote(Line("раз")), new Strong([new Footnote([new Text("два"), new Footnote(Line("три"))])])]));

        Produced.Docx(document, out var diagnostics);
        var notes = DocxPart.Of(document, "word/footnotes.xml").Elements().Select(note => note.Attribute(DocxPart.W + "id")!.Value + note.Value);

        Assert.Equal("DG3108", Assert.Single(diagnostics).Code);
        Assert.Equal(["-1", "0", "1 раз", "2 два (три)"], notes);
        Assert.False(DocxPart.Exists(Document(Body("без сносок")), "word/footnotes.xml"));
    }

    [Fact]
    public void Text_WithForbiddenCharacters_IsReplacedAndTold()
    {
        var document = Document(new Paragraph([new Text("а\u0001б\uD800в\uFFFF\U0001D518"), new Footnote(Line("\u0002"))]));

        Produced.Docx(document, out var diagnostics);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("DG3101", diagnostic.Code);
        Assert.Contains("документе: 4;", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("а\uFFFDб\uFFFDв\uFFFD\U0001D518", DocxPart.Body(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_LongerThanTheBuffer_IsWrittenWhole()
    {
        var text = string.Concat(Enumerable.Repeat("ёж & 👩‍🏫 ", 20_000));

        Assert.Equal(text, DocxPart.Of(Document(Body(text)), "word/document.xml").Value);
    }
}

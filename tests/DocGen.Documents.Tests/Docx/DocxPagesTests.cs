using System.Xml.Linq;
using DocGen.Documents.Model;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Docx;

public sealed class DocxPagesTests
{
    [Fact]
    public void Sections_Written_TurnTheSheetAndNumberItsPages()
    {
        var document = new Document(
            new DocumentProperties { Title = "Проба" },
            [
                new Section(PageSetup.Portrait, [Body("а")]),
                new Section(PageSetup.Landscape with { Numbers = PageNumbers.Hidden }, [new Table([TableColumn.Auto], [Row("б")])]),
                new Section(PageSetup.Portrait with { Numbers = PageNumbers.Restart, Left = Length.FromMillimetres(30) }, [Body("в")]),
            ]);

        var sections = DocxPart.Of(document, "word/document.xml").Descendants(DocxPart.W + "sectPr");

        Assert.Equal(
            """
            <w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="567" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>
            <w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="567" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/><w:cols w:space="708"/></w:sectPr>
            <w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId5"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="567" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>
            """,
            DocxPart.Lines(sections));
    }

    [Fact]
    public void PageBreak_BeforeText_GoesIntoItsParagraph() => Assert.Equal(
        """
        <w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>а</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="BodyText"/><w:pageBreakBefore/></w:pPr><w:r><w:t>б</w:t></w:r></w:p>
        """,
        DocxPart.Body(Document(Body("а"), new PageBreak(), Body("б"))));

    [Fact]
    public void Imprint_BeforePageBreak_StaysOnItsOwnPage() => Assert.Equal(
        """
        <w:p><w:pPr><w:pStyle w:val="Imprint"/><w:framePr w:w="10205" w:wrap="notBeside" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="center" w:yAlign="bottom"/></w:pPr><w:r><w:t>2026</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Separator"/></w:pPr></w:p>
        <w:p><w:pPr><w:pStyle w:val="BodyText"/><w:pageBreakBefore/></w:pPr><w:r><w:t>а</w:t></w:r></w:p>
        """,
        DocxPart.Body(Document(new Paragraph(Line("2026")) { Role = ParagraphRole.Imprint }, new PageBreak(), Body("а"))));

    [Fact]
    public void Signatures_AfterText_KeepItOnTheirPage()
    {
        var body = DocxPart.Of(Document(Body("а"), Body("б"), new Signatures([new Signature(Line("Директор"), "М.П.\u00A0Иванова")])), "word/document.xml");

        Assert.Equal([false, true], body.Element(DocxPart.W + "body")!.Elements(DocxPart.W + "p").Take(2).Select(paragraph => paragraph.Descendants(DocxPart.W + "keepNext").Any()));
        Assert.Single(body.Descendants(DocxPart.W + "cantSplit"));
    }

    [Fact]
    public void Contents_Written_AreAFieldWithEntriesFilledIn()
    {
        var document = Document(new TableOfContents("Содержание", 1), Heading(1, "Цель", "a"), Heading(2, "Задачи", "b"), new PageBreak(), Heading(1, "Итоги", "c"));

        var contents = DocxPart.Of(document, "word/document.xml").Descendants(DocxPart.W + "sdt").Single();

        Assert.Equal([" TOC \\o \"1-1\" \\h \\z \\u ", " PAGEREF _Toc100000001 \\h ", " PAGEREF _Toc100000003 \\h "], contents.Descendants(DocxPart.W + "instrText").Select(code => code.Value));
        Assert.Equal(["Содержание", "Цель1", "Итоги2"], Entries(contents));
        Assert.Empty(contents.Descendants().Attributes(DocxPart.W + "dirty"));
        Assert.Empty(DocxPart.Of(document, "word/settings.xml").Descendants(DocxPart.W + "updateFields"));
    }

    [Fact]
    public void Contents_WithoutHeadings_AreAWarning()
    {
        Produced.Docx(Document(new TableOfContents(null, 3)), out var diagnostics);

        Assert.Equal("DG3110", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Properties_Written_AreThoseOfTheDocumentAndNoOthers()
    {
        var properties = new DocumentProperties { Title = "А & Б", Author = "Школа", Created = new DateTimeOffset(2026, 3, 2, 3, 0, 0, TimeSpan.FromHours(3)) };

        var core = DocxPart.Of(new Document(properties, [new Section(PageSetup.Portrait, [])]), "docProps/core.xml");

        Assert.Equal(
            ["title: А & Б", "creator: Школа", "language: ru-RU", "created: 2026-03-02T00:00:00Z", "modified: 2026-03-02T00:00:00Z"],
            core.Elements().Select(element => $"{element.Name.LocalName}: {element.Value}"));
    }

    private static IEnumerable<string> Entries(XElement contents) => contents
        .Descendants(DocxPart.W + "p")
        .Select(paragraph => string.Concat(paragraph.Descendants(DocxPart.W + "t").Select(text => text.Value)))
        .Where(text => text.Length > 0);
}

using System.Xml.Linq;
using DocGen.Documents.Model;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Docx;

public sealed class DocxTablesTests
{
    [Fact]
    public void Table_WithHeaderAndSpans_IsWrittenCellByCell()
    {
        var table = new Table(
            [new TableColumn { Fixed = new Length(1000) }, new TableColumn { Fixed = new Length(2000) }],
            [
                new TableRow([Head("Год") with { ColumnSpan = 2 }]) { Header = true },
                new TableRow([Cell("а") with { RowSpan = 2 }, Cell("б") with { Fill = "F2F2F2" }]),
                new TableRow([new TableCell([])]),
            ])
        {
            Description = "По \"годам\"",
        };

        Assert.Equal(
            """
            <w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="3000" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="По &quot;годам&quot;"/></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:gridSpan w:val="2"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/><w:keepNext/><w:jc w:val="center"/></w:pPr><w:r><w:t>Год</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t>а</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t>б</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/><w:vMerge/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:pPr><w:pStyle w:val="Separator"/></w:pPr></w:p>
            """,
            DocxPart.Body(Document(table)));
    }

    [Theory]
    [InlineData(PageOrientation.Portrait, null, "TableText")]
    [InlineData(PageOrientation.Landscape, null, "TableText22")]
    [InlineData(PageOrientation.Landscape, 9.5, "TableText19")]
    public void Table_OfASize_UsesANamedStyleThatTheSheetHas(PageOrientation orientation, double? size, string style)
    {
        var table = new Table([TableColumn.Auto], [Row("а")]) { FontSize = size };
        var document = new Document(new DocumentProperties { Title = "Проба" }, [new Section(new PageSetup { Orientation = orientation }, [table])]);

        var used = DocxPart.Of(document, "word/document.xml").Descendants(DocxPart.W + "pStyle").First().Attribute(DocxPart.W + "val")!.Value;

        Assert.Equal(style, used);
        Assert.Contains(style, DocxPart.Of(document, "word/styles.xml").Elements().Attributes(DocxPart.W + "styleId").Select(id => id.Value));
    }

    [Fact]
    public void Tables_OneAfterAnother_ArePartedAndKeptFromGrowingTogether()
    {
        var table = new Table([TableColumn.Auto], [Row("а")]);

        var names = DocxPart.Of(Document(table, table), "word/document.xml").Element(DocxPart.W + "body")!.Elements().Select(element => element.Name.LocalName);

        Assert.Equal(["tbl", "p", "tbl", "p", "sectPr"], names);
    }

    [Fact]
    public void Table_WithoutRows_IsAWarningAndAValidFile()
    {
        var file = Produced.Docx(Document(new Table([TableColumn.Auto], [])), out var diagnostics);

        Assert.Equal("DG3106", Assert.Single(diagnostics).Code);
        Assert.Empty(Produced.Errors(file, DocumentFormat.OpenXml.FileFormatVersions.Microsoft365));
    }

    [Fact]
    public void GroupRow_KeptWithNext_KeepsItsParagraphs()
    {
        var table = new Table([TableColumn.Auto, TableColumn.Auto], [new TableRow([Cell("Задача 1") with { ColumnSpan = 2 }]) { KeepWithNext = true }, Row("а", "б")]);

        var rows = DocxPart.Of(Document(table), "word/document.xml").Descendants(DocxPart.W + "tr");

        Assert.Equal([1, 0], rows.Select(row => row.Descendants(DocxPart.W + "keepNext").Count()));
    }

    [Fact]
    public void Table_UnderItsCaption_IsNamedByItAndKeptWithIt()
    {
        var caption = new Paragraph(Line("Таблица 1. Доля «двоек»")) { Role = ParagraphRole.Caption };

        var body = DocxPart.Of(Document(caption, new Table([TableColumn.Auto], [Row("а")])), "word/document.xml");

        Assert.Equal("Таблица 1. Доля «двоек»", body.Descendants(DocxPart.W + "tblCaption").Single().Attribute(DocxPart.W + "val")!.Value);
        Assert.Single(body.Descendants(DocxPart.W + "keepNext"));
    }
}

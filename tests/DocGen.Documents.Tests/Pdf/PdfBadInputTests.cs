using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Tests.Docx;
using DocGen.Pdf.Tests.Conformance;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Pdf;

/// <summary>What cannot be set as asked is told, something stated stands in its place, and no word is lost.</summary>
public sealed class PdfBadInputTests
{
    [Theory]
    [MemberData(nameof(DocxPicturesTests.Broken), MemberType = typeof(DocxPicturesTests))]
    public void Picture_Broken_IsAnErrorAndItsDescription(string reason, byte[] data, PictureFormat format)
    {
        var picture = new Picture(data, format, Length.FromMillimetres(40), Length.FromMillimetres(20), "Схема");

        var file = Produced.Pdf(Document(Body("До"), picture, Body("После")), out var diagnostics);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((Severity.Error, "DG3104"), (diagnostic.Severity, diagnostic.Code));
        Assert.Contains("«Схема»", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains(reason, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(["До", "[Схема]", "После"], PdfWords.Of(PdfText.Of(file)));
        Assert.Empty(ConformanceCheck.Run(file));
    }

    [Fact]
    public void Column_OfNoWidth_IsWidenedToldAndKeepsItsWords()
    {
        var table = new Table([new TableColumn { Fixed = Length.Zero }, TableColumn.Auto], [Row("да", "Заседание")]);

        var file = Produced.Pdf(Document(table), out var diagnostics);

        Assert.Contains("DG3114", diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(["да", "Заседание"], PdfWords.Of(PdfText.Of(file)));
        Assert.Empty(ConformanceCheck.Run(file));
    }

    [Fact]
    public void Table_WithoutRoomForItsColumns_StandsCellUnderCellInPdfAndDocx()
    {
        var inner = new Table([.. Enumerable.Repeat(TableColumn.Auto, 8)], [Row("один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь")]);
        var caption = new Paragraph(Line("Таблица")) { Role = ParagraphRole.Caption };
        var outer = new Table([new TableColumn { Fixed = Length.FromMillimetres(40) }, TableColumn.Auto], [new TableRow([new TableCell([caption, inner]), Cell("рядом")])]);
        string[] words = ["Таблица", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "рядом"];

        var file = Produced.Pdf(Document(outer), out var diagnostics);
        var docx = Docx.Produced.Docx(Document(outer), out var docxDiagnostics);

        Assert.Equal("DG3115", Assert.Single(diagnostics).Code);
        Assert.Equal("DG3115", Assert.Single(docxDiagnostics).Code);
        Assert.Equal(words, PdfWords.Of(PdfText.Of(file)));
        Assert.Equal(words, PdfWords.Of(DocxText.Of(docx)));
        Assert.Empty(ConformanceCheck.Run(file));
    }

    [Fact]
    public void Signature_OfALongHyphenatedName_IsNotBroken()
    {
        var signature = new Signature(Line("Исполняющий обязанности заведующего методическим кабинетом"), "М.П.\u00A0Константинопольская-Преображенская");

        var drawn = LaidOut.Of(new Signatures([signature])).Texts;

        Assert.Contains("М.П.\u00A0Константинопольская-Преображенская", drawn.Select(text => text.Text));
    }

    [Fact]
    public void List_DeeperThanThePageIsWide_KeepsHalfOfItForText()
    {
        var list = new List(ListStyle.Decimal, [Item("лист")]);
        for (var depth = 0; depth < 40; depth++)
        {
            list = new List(ListStyle.Decimal, [Item("слово", list)]);
        }

        var file = Produced.Pdf(Document(list), out var diagnostics);

        Assert.Empty(diagnostics);
        Assert.Equal([.. Enumerable.Repeat("слово", 40), "лист"], PdfWords.Of(PdfText.Of(file)));
    }
}

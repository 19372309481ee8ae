using System.Globalization;
using DocGen.Documents.Model;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Docx;

public sealed class DocxListsTests
{
    [Fact]
    public void Lists_TwoOfAStyle_ShareADefinitionAndStartAnew() => Assert.Equal(
        ["ListNumber 0:1", "ListNumber 0:1", "ListNumber 0:2", "num 1 -> 0, level 0 from 1", "num 2 -> 0, level 0 from 4"],
        Numbering(Document(Items(ListStyle.Decimal, "а", "б"), Items(ListStyle.Decimal, "в") with { Start = 4 })));

    [Fact]
    public void Outline_Nested_IsOneMultiLevelList() => Assert.Equal(
        ["ListNumber 0:1", "ListNumber 1:1", "ListNumber 0:1", "ListNumber 1:1", "num 1 -> 0, level 0 from 1"],
        Numbering(Document(new List(ListStyle.Outline, [Item("а", Items(ListStyle.Outline, "б")), Item("в", Items(ListStyle.Outline, "г"))]))));

    [Fact]
    public void Outline_SecondInsideOneItem_StartsAnew() => Assert.Equal(
        ["ListNumber 0:1", "ListNumber 1:1", "ListNumber 1:2", "num 1 -> 0, level 0 from 1", "num 2 -> 0, level 1 from 1"],
        Numbering(Document(new List(ListStyle.Outline, [Item("а", Items(ListStyle.Outline, "б"), Items(ListStyle.Outline, "в"))]))));

    [Fact]
    public void Item_WithValue_GoesOnFromIt() => Assert.Equal(
        ["ListNumber 0:1", "ListNumber 0:2", "ListNumber 0:2", "num 1 -> 0, level 0 from 1", "num 2 -> 0, level 0 from 7"],
        Numbering(Document(new List(ListStyle.DecimalParenthesis, [Item("а"), Item("б") with { Value = 7 }, Item("в")]))));

    [Fact]
    public void CyrillicLetters_PastWordsOwnZ_SkipIt() => Assert.Equal(
        ["num 1 -> 0, level 0 from 1", "num 2 -> 0, level 0 from 9", "num 3 -> 0, level 0 from 15"],
        Numbering(Document(Items(ListStyle.CyrillicLetter, Enumerable.Range(1, 13).Select(number => number.ToString(CultureInfo.InvariantCulture))))).Where(line => line.StartsWith("num", StringComparison.Ordinal)));

    [Fact]
    public void Item_WithItsOwnMarker_HangsLikeTheOthers() => Assert.Equal(
        """<w:p><w:pPr><w:pStyle w:val="ListContinue"/><w:ind w:left="1219" w:hanging="510"/></w:pPr><w:r><w:t>3.4.1</w:t><w:tab/></w:r><w:r><w:t>а</w:t></w:r></w:p>""",
        DocxPart.Body(Document(new List(ListStyle.Decimal, [Item("а") with { Marker = "3.4.1" }]))));

    [Fact]
    public void Points_OfAnOrder_WrapToTheMargin()
    {
        var document = Document(new List(ListStyle.Outline, [Item("а", Items(ListStyle.Outline, "б") with { Wrap = ListWrap.Margin })]) { Wrap = ListWrap.Margin });
        var level = DocxPart.Of(document, "word/numbering.xml").Descendants(DocxPart.W + "lvl").ElementAt(1);

        Assert.Equal("space", level.Element(DocxPart.W + "suff")!.Attribute(DocxPart.W + "val")!.Value);
        Assert.Equal(("0", "709"), (level.Descendants(DocxPart.W + "ind").Single().Attribute(DocxPart.W + "left")!.Value, level.Descendants(DocxPart.W + "ind").Single().Attribute(DocxPart.W + "firstLine")!.Value));
        Assert.Empty(Produced.Errors(Produced.Docx(document), DocumentFormat.OpenXml.FileFormatVersions.Microsoft365));
    }

    [Fact]
    public void Levels_DeeperThanWordCounts_GetTheirMarkersAsText()
    {
        Block list = Items(ListStyle.Decimal, "дно") with { Start = 5 };
        for (var depth = 0; depth < 11; depth++)
        {
            list = new List(ListStyle.Decimal, [new ListItem([Body("слой"), list])]);
        }

        var file = Produced.Docx(Document(list));

        Assert.Contains("5.\nдно", DocxText.Of(file).Replace("\n\n", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(Produced.Errors(file, DocumentFormat.OpenXml.FileFormatVersions.Microsoft365));
    }

    /// <summary>«style level:numId» for each paragraph, then the instances.</summary>
    private static IEnumerable<string> Numbering(Document document)
    {
        var w = DocxPart.W;
        var paragraphs = DocxPart.Of(document, "word/document.xml").Descendants(w + "p")
            .Where(paragraph => paragraph.Descendants(w + "numId").Any())
            .Select(paragraph => string.Join(
                string.Empty,
                paragraph.Descendants(w + "pStyle").Single().Attribute(w + "val")!.Value,
                " ",
                paragraph.Descendants(w + "ilvl").Single().Attribute(w + "val")!.Value,
                ":",
                paragraph.Descendants(w + "numId").Single().Attribute(w + "val")!.Value));
        var instances = DocxPart.Of(document, "word/numbering.xml").Elements(w + "num")
            .Select(instance => string.Join(
                string.Empty,
                "num ",
                instance.Attribute(w + "numId")!.Value,
                " -> ",
                instance.Element(w + "abstractNumId")!.Attribute(w + "val")!.Value,
                ", level ",
                instance.Element(w + "lvlOverride")!.Attribute(w + "ilvl")!.Value,
                " from ",
                instance.Descendants(w + "startOverride").Single().Attribute(w + "val")!.Value));
        return [.. paragraphs, .. instances];
    }
}

using DocGen.Documents.Model;
using DocGen.Documents.Tests.Samples;

namespace DocGen.Documents.Tests.Docx;

public sealed class DocxRowsTests
{
    [Fact]
    public void Rows_SomeTallerThanHalfAPage_OnlyTheOthersStayWhole() =>
        Assert.Equal([true, true, false, true, true, false, false, false], WholeRows(TallRows.Create()));

    [Fact]
    public void Row_WithATableInside_MaySplit() =>
        Assert.Equal([false, true], WholeRows(Build.Document(new Table([TableColumn.Auto], [new TableRow([new TableCell([new Table([TableColumn.Auto], [Build.Row("внутри")])])])]))));

    [Fact]
    public void Row_ToSignIn_HasItsLeastHeight()
    {
        var rows = DocxPart.Of(Build.Document(new Table([TableColumn.Auto], [Build.Row("1") with { LeastHeight = Length.FromMillimetres(10) }, Build.Row("2")])), "word/document.xml")
            .Descendants(DocxPart.W + "trHeight").ToList();
        var height = Assert.Single(rows);
        Assert.Equal(("567", "atLeast"), (height.Attribute(DocxPart.W + "val")!.Value, height.Attribute(DocxPart.W + "hRule")!.Value));
    }

    private static IEnumerable<bool> WholeRows(Document document) =>
        DocxPart.Of(document, "word/document.xml").Descendants(DocxPart.W + "tr").Select(row => row.Element(DocxPart.W + "trPr")?.Element(DocxPart.W + "cantSplit") is not null);
}

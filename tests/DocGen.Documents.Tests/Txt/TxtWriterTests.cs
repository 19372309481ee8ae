using System.Text.RegularExpressions;
using DocGen.Documents.Model;
using DocGen.Documents.Tests.Samples;
using DocGen.Documents.Txt;
using DocGen.Documents.Walk;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Txt;

public sealed partial class TxtWriterTests
{
    [Fact]
    public void RandomDocuments_Written_HaveAllWordsOfTheModel()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var document = RandomDocument.Create(seed);

            var text = Addresses().Replace(NoteMarks().Replace(Text(document), string.Empty), " ");
            var missing = WordList.Missing(WordList.Of(ModelText.Of(document)), WordList.Of(text));

            Assert.True(missing.Length == 0, $"seed {seed}: {string.Join(' ', missing)}");
        }
    }

    [Fact]
    public void Table_WithSpans_IsWrittenInAlignedColumns()
    {
        var table = new Table(
            Relative(10, 20, 10),
            [
                HeaderRow("№", "Мероприятие", "Срок"),
                new TableRow([Cell("1") with { RowSpan = 2 }, Cell("Диагностика профессиональных дефицитов учителей математики и русского языка в пятых классах"), Cell("март")]),
                new TableRow([Cell("Практикум") with { ColumnSpan = 2 }]),
            ]);

        Assert.Equal(
            """
            ------------------------------------------------------------------------------------------------------------------
            №                           | Мероприятие                                            | Срок
            ------------------------------------------------------------------------------------------------------------------
            1                           | Диагностика профессиональных дефицитов учителей        | март
                                        | математики и русского языка в пятых классах            |
            ------------------------------------------------------------------------------------------------------------------
                                        | Практикум
            ------------------------------------------------------------------------------------------------------------------

            """,
            Text(Document(table)));
    }

    [Fact]
    public void List_Nested_HasTheMarkersOfTheOtherWriters()
    {
        var list = new List(
            ListStyle.Outline,
            [Item("Первое", Items(ListStyle.Outline, "вложенное", "второе вложенное")), Item("Пятое") with { Value = 5 }, Item("Своё") with { Marker = "5.1.1" }]);

        Assert.Equal("1. Первое\n   1.1. вложенное\n   1.2. второе вложенное\n5. Пятое\n5.1.1 Своё\n", Text(Document(list)));
    }

    [Fact]
    public void FootnoteAndLink_Written_KeepTheirTextAndAddress()
    {
        var paragraph = new Paragraph([new Text("Список"), new Footnote(Line("Приказ № 1")), new Text(" на "), new Link("https://example.org/", Line("сайте"))]);

        Assert.Equal("Список[1] на сайте (https://example.org/)\n\n[1] Приказ № 1\n", Text(Document(paragraph)));
    }

    /// <summary>The writer adds these to the words of the model.</summary>
    [GeneratedRegex(@"\[\d+\]", RegexOptions.None, 1000)]
    private static partial Regex NoteMarks();

    [GeneratedRegex(@"\(https://[^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Addresses();

    private static string Text(Document document)
    {
        var output = new StringWriter();
        TxtWriter.Write(document, output);
        return output.ToString();
    }
}

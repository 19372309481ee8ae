using System.Text;
using DocGen.Pdf.Metadata;
using DocGen.Pdf.Tests.Conformance;
using DocGen.Pdf.Tests.Reading;
using DocGen.Pdf.Tests.Samples;

namespace DocGen.Pdf.Tests.Writing;

public sealed class SampleDocumentTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(60, 12)]
    [InlineData(400, 1)]
    [InlineData(3000, 40)]
    public void Document_OfAnySize_Conforms(int rows, int paragraphs) => Assert.Empty(ConformanceCheck.Run(SampleDocument.Write(rows, paragraphs)));

    [Fact]
    public void Document_WithAttachment_IsPdfA3AndConforms()
    {
        var data = Encoding.UTF8.GetBytes("{\"школа\": 7}");
        var file = SampleDocument.Write(3, 1, [new Attachment("данные.json", "application/json", data) { Description = "Снимок данных" }]);
        Assert.Empty(ConformanceCheck.Run(file));
        var reader = new PdfReader(file);
        var names = reader.Array(reader.Entry(reader.Entry(reader.Catalog["Names"], "EmbeddedFiles"), "Names"))!;
        Assert.Equal("данные.json", reader.Text(names[1], "UF"));
        Assert.Equal("Data", reader.Name(names[1], "AFRelationship"));
        Assert.Equal(data, reader.Decode((PdfStream)reader.Entry(reader.Entry(names[1], "EF"), "F")!));
    }

    [Fact]
    public void Document_WrittenTwice_HasTheSameBytes() => Assert.Equal(SampleDocument.Write(), SampleDocument.Write());

    [Fact]
    public void Document_WrittenByManyThreads_HasTheSameBytes()
    {
        var expected = SampleDocument.Write(20, 2);
        Parallel.For(0, 16, _ => Assert.Equal(expected, SampleDocument.Write(20, 2)));
    }

    /// <summary>The budget of a document of 12 pages is 80 KB (issue 3).</summary>
    [Fact]
    public void Document_OfTwelvePages_IsSmall()
    {
        var file = SampleDocument.Write(80, 95);
        Assert.Equal(12, new PdfReader(file).Pages.Count);
        Assert.InRange(file.Length, 10_000, 45_000);
    }

    [Fact]
    public void Document_OfManyPages_GrowsInStep()
    {
        var (small, large) = (SampleDocument.Write(1000, 1).Length, SampleDocument.Write(10_000, 1).Length);
        Assert.InRange(large, 8 * small, 10 * small);
    }

    [Fact]
    public void Text_ReadByStructure_HasAllWordsInReadingOrder()
    {
        var document = new TaggedDocument(SampleDocument.Write(2, 1));
        var text = document.TextOf(document.Root);
        var words = text.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            "Общие положения 1. Программа развития определяет стратегические направления, цели и задачи образовательной организации на 2025–2030 годы; "
            + "она принята педагогическим советом и согласована с учредителем в порядке, установленном уставом школы № 7, ≥ 95 %. "
            + "–повышение квалификации педагогов; –обновление материально-технической базы; –мониторинг качества образования. "
            + "Сайт школы: школа7.рф, к началу 1Сноска с символом, которого нет в шрифте: 漢 (иероглиф). "
            + "№ Мероприятие Срок Ответственный Результат 1 Семинар по теме «Качество», этап 1 01.09.2025 Петрова А. А. справка "
            + "2 Семинар по теме «Качество», этап 2 01.09.2025 Петрова А. А. справка",
            string.Join(' ', words));
    }
}

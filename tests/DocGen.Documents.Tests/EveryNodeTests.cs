using System.Collections.Immutable;
using DocGen.Documents.Docx;
using DocGen.Documents.Html;
using DocGen.Documents.Model;
using DocGen.Documents.Tests.Docx;
using DocGen.Documents.Tests.Samples;
using DocGen.Documents.Txt;
using DocGen.Documents.Walk;

namespace DocGen.Documents.Tests;

/// <summary>The families of blocks and inlines are closed; every writer knows every member and none loses its words.</summary>
public sealed class EveryNodeTests
{
    private static readonly ImmutableArray<Inline> Word = [new Text("словечко")];

    private static readonly Dictionary<Type, Block> Blocks = new Block[]
    {
        new Paragraph(Word),
        new Heading(1, Word, "a"),
        new List(ListStyle.Decimal, [new ListItem([new Paragraph(Word)])]),
        new Table([TableColumn.Auto], [new TableRow([new TableCell([new Paragraph(Word)])])]),
        new Picture(SamplePictures.Png, PictureFormat.Png, Length.FromPoints(10), Length.FromPoints(10), "словечко"),
        new Chart(ChartKind.Bar, ["словечко"], [new ChartSeries(string.Empty, [1])]),
        new QrCode("словечко", Length.FromMillimetres(30)),
        new ApprovalMarks([], [new ApprovalMark("УТВЕРЖДАЮ", [Word])]),
        new Signatures([new Signature(Word, "Имя")]),
        new AppendixMark([Word]),
        new RequisiteLine(Word, [new Text("№ 1")]),
        new Letterhead([Word], []),
        new TableOfContents("словечко", 3),
        new PageBreak(),
    }.ToDictionary(block => block.GetType());

    private static readonly Dictionary<Type, Inline> Inlines = new Inline[]
    {
        new Text("словечко"),
        new Strong(Word),
        new Emphasis(Word),
        new Underline(Word),
        new Link("https://example.org/", Word),
        new Footnote(Word),
        LineBreak.Instance,
    }.ToDictionary(inline => inline.GetType());

    public static TheoryData<Type> BlockTypes => [.. Kinds(typeof(Block))];

    public static TheoryData<Type> InlineTypes => [.. Kinds(typeof(Inline))];

    [Theory]
    [MemberData(nameof(BlockTypes))]
    public void Block_ByEveryWriter_IsWritten(Type kind)
    {
        Assert.True(Blocks.ContainsKey(kind), $"Add a sample of {kind.Name} here, then see that every writer handles it");

        Check(Build.Document(Blocks[kind], Build.Heading(2, "Раздел", "s")), kind != typeof(PageBreak));
    }

    [Theory]
    [MemberData(nameof(InlineTypes))]
    public void Inline_ByEveryWriter_IsWritten(Type kind)
    {
        Assert.True(Inlines.ContainsKey(kind), $"Add a sample of {kind.Name} here, then see that every writer handles it");

        Check(Build.Document(new Paragraph([Inlines[kind]])), kind != typeof(LineBreak));
    }

    private static IEnumerable<Type> Kinds(Type family) => family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract);

    private static void Check(Document document, bool hasWord)
    {
        var html = new StringWriter();
        var text = new StringWriter();
        using var docx = new MemoryStream();

        Assert.Empty(HtmlWriter.Write(document, html));
        Assert.Empty(TxtWriter.Write(document, text));
        Assert.Empty(DocxWriter.Write(document, docx));

        Assert.Equal(hasWord, html.ToString().Contains("словечко", StringComparison.Ordinal));
        Assert.Equal(hasWord, text.ToString().Contains("словечко", StringComparison.Ordinal));
        Assert.Equal(WordList.Of(ModelText.Of(document)), WordList.Of(DocxText.Of(docx.ToArray())));
    }
}

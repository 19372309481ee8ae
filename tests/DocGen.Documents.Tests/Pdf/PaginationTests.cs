using System.Globalization;
using DocGen.Documents.Model;
using DocGen.Documents.Tests.Samples;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Pdf;

public sealed class PaginationTests
{
    public static TheoryData<int> Fillings => [.. Enumerable.Range(30, 20)];

    /// <summary>However full the page is, a heading is followed by two lines of its text on the same page.</summary>
    [Theory]
    [MemberData(nameof(Fillings))]
    public void Heading_NearThePagesEnd_StaysWithItsText(int lines)
    {
        var drawn = LaidOut.Of([.. Lines(lines), Heading(1, "Заголовок", "h"), Body(Long("текст", 90))]).Texts;

        var heading = drawn.Single(text => text.Text == "Заголовок");
        Assert.True(drawn.Count(text => text.Page == heading.Page && text.Text.StartsWith("текст", StringComparison.Ordinal)) >= 2);
    }

    /// <summary>No page begins or ends with a single line of a paragraph of several.</summary>
    [Theory]
    [MemberData(nameof(Fillings))]
    public void Paragraph_OverThePagesEnd_LeavesNoLoneLine(int lines)
    {
        for (var words = 10; words < 90; words += 10)
        {
            var drawn = LaidOut.Of([.. Lines(lines), Body(Long("текст", words))]).Texts.Where(text => text.Text.StartsWith("текст", StringComparison.Ordinal));

            var parts = drawn.GroupBy(text => text.Page).Select(page => page.Count()).ToArray();
            Assert.True(parts.Length == 1 || parts.All(count => count >= 2), $"{lines} lines above, {words} words: {string.Join('+', parts)}");
        }
    }

    [Theory]
    [MemberData(nameof(Fillings))]
    public void Signatures_NearThePagesEnd_AreNeverAlone(int lines)
    {
        Block[] signatures = [new Signatures([new Signature(Line("Директор"), "И.О. Первый"), new Signature(Line("Секретарь"), "И.О. Второй")])];
        foreach (var last in (ReadOnlySpan<Block>)[Body(Long("конец", 60)), Body("конец"), new Table([TableColumn.Auto], [.. Enumerable.Range(0, 6).Select(_ => Row("конец"))])])
        {
            var drawn = LaidOut.Of([.. Lines(lines), last, .. signatures]).Texts;

            var page = drawn.Single(text => text.Text == "Директор").Page;
            Assert.Equal(page, drawn.Single(text => text.Text == "И.О. Второй").Page);
            Assert.Contains(drawn, text => text.Page == page && text.Text.StartsWith("конец", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Fillings))]
    public void Note_OfATable_StaysWithItsLastRow(int lines)
    {
        var note = Body("примечание") with { Role = ParagraphRole.Note };
        var drawn = LaidOut.Of([.. Lines(lines), new Table([TableColumn.Auto], [.. Enumerable.Range(1, 6).Select(i => Row($"<{i}>"))]), note]).Texts;

        Assert.Equal(drawn.Single(text => text.Text == "<6>").Page, drawn.Single(text => text.Text == "примечание").Page);
    }

    [Fact]
    public void Rows_ToSignIn_AreAsHighAsTheyAskFor()
    {
        var drawn = LaidOut.Of(new Table([TableColumn.Auto], [.. Enumerable.Range(1, 3).Select(i => Row($"<{i}>") with { LeastHeight = Length.FromPoints(40) })])).Texts;

        Assert.Equal(40, drawn.Single(text => text.Text == "<2>").Baseline - drawn.Single(text => text.Text == "<1>").Baseline, 3);
    }

    [Fact]
    public void Table_OverPages_RepeatsItsHeadAndSplitsNoRow()
    {
        var rows = Enumerable.Range(1, 60).Select(i => Row($"<{i}>", Long("слово", 12) + $" </{i}>"));
        var canvas = LaidOut.Of(new Table(Relative(20, 80), [HeaderRow("Шапка", "Текст"), .. rows]));

        var pages = canvas.Pages.Count;
        Assert.True(pages > 2);
        Assert.Equal(Enumerable.Range(1, pages), canvas.Texts.Where(text => text.Text == "Шапка").Select(text => text.Page));
        Assert.Equal(pages - 1, canvas.Texts.Count(text => text.Text == "Шапка" && text.Artifact));
        for (var i = 1; i <= 60; i++)
        {
            var first = canvas.Texts.Single(text => text.Text == $"<{i}>").Page;
            var last = canvas.Texts.Single(text => text.Text.EndsWith($"</{i}>", StringComparison.Ordinal)).Page;
            Assert.Equal(first, last);
        }
    }

    [Fact]
    public void Table_GroupTitle_StaysWithItsFirstRow()
    {
        for (var lines = 30; lines < 50; lines++)
        {
            var title = new TableRow([Cell("Группа")]) { KeepWithNext = true };
            var drawn = LaidOut.Of([.. Lines(lines), new Table([TableColumn.Auto], [Row("до"), title, Row("первая"), Row("вторая")])]).Texts;

            Assert.Equal(drawn.Single(text => text.Text == "Группа").Page, drawn.Single(text => text.Text == "первая").Page);
        }
    }

    [Fact]
    public void Row_TallerThanAPage_IsSplitWithAWarning()
    {
        var document = Document(new Table(Relative(20, 80), [HeaderRow("а", "б"), Row("мало", Long("много", 2000)), Row("конец", "конец")]));

        Produced.Pdf(document, out var warnings);
        var canvas = LaidOut.Of(document);

        Assert.Equal(["DG3002"], warnings.Select(warning => warning.Code));
        Assert.All(canvas.Texts, text => Assert.InRange(text.Baseline, 30, PageSetup.Portrait.Height.Points - PageSetup.Portrait.Bottom.Points));
        Assert.Equal(2000, canvas.Texts.Sum(text => text.Text.Split(' ').Count(word => word.StartsWith("много", StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(Fillings))]
    public void Heading_BeforeARowTallerThanAPage_StaysWithIt(int lines)
    {
        var tall = new Table([TableColumn.Auto], [HeaderRow("шапка"), Row(Long("много", 3000))]);
        var drawn = LaidOut.Of([.. Lines(lines), Heading(1, "Заголовок", "h"), tall]).Texts;

        var heading = drawn.Single(text => text.Text == "Заголовок").Page;
        Assert.Contains(drawn, text => text.Page == heading && text.Text.StartsWith("много", StringComparison.Ordinal));
    }

    [Fact]
    public void Footnotes_StandOnThePageOfTheirMarks()
    {
        var blocks = Enumerable.Range(1, 30).Select(Block (i) => new Paragraph([new Text(Long("слово", 30)), new Footnote(Line($"сноска{i} {Long("пояснение", 25)}"))]));
        var drawn = LaidOut.Of([.. blocks]).Texts;

        for (var i = 1; i <= 30; i++)
        {
            var mark = i.ToString(CultureInfo.InvariantCulture);
            var marks = drawn.Where(text => text.Text.Trim() == mark && !text.Artifact && text.Size < 9).Select(text => text.Page).ToArray();
            var note = drawn.Single(text => text.Text.StartsWith($"сноска{i} ", StringComparison.Ordinal)).Page;
            Assert.Equal([note, note], marks);
        }
    }

    [Fact]
    public void Footnote_LongerThanAPage_GoesOnOnTheNext()
    {
        var canvas = LaidOut.Of(new Paragraph([new Text("Слово"), new Footnote(Line(Long("пояснение", 3000)))]), Body("После"));

        Assert.True(canvas.Pages.Count > 1);
        Assert.Equal(3000, canvas.Texts.Sum(text => text.Text.Split(' ').Count(word => word.StartsWith("пояснение", StringComparison.Ordinal))));
        Assert.All(canvas.Texts, text => Assert.InRange(text.Baseline, 30, PageSetup.Portrait.Height.Points - PageSetup.Portrait.Bottom.Points));
    }

    [Fact]
    public void Contents_Numbers_AreThoseOfThePages()
    {
        var blocks = Enumerable.Range(1, 12).SelectMany(IEnumerable<Block> (i) => [Heading(1, $"Раздел <{i}>", $"s{i}"), Body(Long("слово", 40 * i))]);
        var document = Document([new TableOfContents("Содержание", 2), .. blocks]);
        var survey = LaidOut.Of(document);

        var text = PdfText.Of(Produced.Pdf(document));
        var read = new DocGen.Pdf.Tests.Reading.TaggedDocument(Produced.Pdf(document));
        var entries = read.Root.AndDescendants().Where(node => node.Type == "TOCI").Select(node => read.TextOf(node).Trim());

        Assert.Contains("Содержание", text, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"Раздел <{i}> {survey.Anchors[$"s{i}"]}"), entries);
    }

    [Fact]
    public void PageNumbers_ContinueRestartAndHide()
    {
        static Section Of(PageNumbers rule) => new(PageSetup.Portrait with { Numbers = rule }, [Body("а"), new PageBreak(), Body("б")]);
        var document = new Document(
            new DocumentProperties { Title = "Номера" },
            [Of(PageNumbers.Continue), Of(PageNumbers.Continue), Of(PageNumbers.Hidden), Of(PageNumbers.Restart), Of(PageNumbers.Continue)]);

        var numbers = LaidOut.Of(document).Texts.Where(text => text.Artifact).Select(text => $"{text.Page}:{text.Text}");

        Assert.Equal(["2:2", "3:3", "4:4", "8:2", "9:3", "10:4"], numbers);
    }

    [Fact]
    public void Imprint_StandsAtTheFootInItsOrder()
    {
        var imprint = new Paragraph(Line("с. Место")) { Role = ParagraphRole.Imprint };
        var drawn = LaidOut.Of(Title("Название"), imprint, imprint with { Content = Line("2026") }, new PageBreak(), Body("Дальше")).Texts;

        Assert.Equal(["Название", "с. Место", "2026", "Дальше"], drawn.Where(text => !text.Artifact).Select(text => text.Text));
        Assert.InRange(drawn.Single(text => text.Text == "2026").Baseline, 770, PageSetup.Portrait.Height.Points - PageSetup.Portrait.Bottom.Points);
    }

    [Fact]
    public void Everything_StandsInsideTheMargins()
    {
        var canvas = LaidOut.Of(EverythingDocument.Create());

        Assert.All(canvas.Texts.Where(text => !text.Artifact), text =>
        {
            var page = canvas.Pages[text.Page - 1];
            Assert.InRange(text.X, page.Left.Points - 0.1, (page.Width - page.Right).Points);
            Assert.InRange(text.Baseline, page.Top.Points, (page.Height - page.Bottom).Points);
        });
    }

    [Fact]
    public void Page_WithoutRoom_GetsTheLeastAreaAndAWarning()
    {
        var page = PageSetup.Portrait with { Left = Length.FromMillimetres(150), Right = Length.FromMillimetres(150), Top = Length.FromMillimetres(200), Bottom = Length.FromMillimetres(200) };
        var document = new Document(new DocumentProperties { Title = "Тесно" }, [new Section(page, [Body("слово слово"), new Table([TableColumn.Auto], [HeaderRow("а"), Row("б")])])]);

        Produced.Pdf(document, out var warnings);

        Assert.Contains(warnings, warning => warning.Code == "DG3004");
    }

    private static IEnumerable<Block> Lines(int count) => Enumerable.Range(0, count).Select(_ => Body("строка"));

    private static string Long(string word, int count) => string.Join(' ', Enumerable.Repeat(word, count));
}

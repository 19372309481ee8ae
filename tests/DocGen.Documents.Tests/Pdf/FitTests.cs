using DocGen.Documents.Look;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf.Flow;
using DocGen.Documents.Pdf.Tagging;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Pdf;

/// <summary>What elements answer to a room, and why.</summary>
public sealed class FitTests
{
    private const double Height = 700;

    /// <summary>A paragraph of so many lines in a room of so many.</summary>
    [Theory]
    [InlineData(5, 5, 0, "Whole 5 None")]
    [InlineData(5, 4, 0, "Partial 3 NoRoom")]
    [InlineData(5, 2, 0, "Partial 2 NoRoom")]
    [InlineData(5, 1, 0, "Wrap 0 LoneLine")]
    [InlineData(5, 0, 0, "Wrap 0 NoRoom")]
    [InlineData(3, 2, 0, "Wrap 0 LoneLine")]
    [InlineData(2, 1, 0, "Wrap 0 LoneLine")]
    [InlineData(1, 1, 0, "Whole 1 None")]
    [InlineData(5, 6, 2, "Partial 3 KeptWithNext")]
    [InlineData(3, 4, 2, "Wrap 0 KeptWithNext")]
    [InlineData(5, 7, 2, "Whole 5 None")]
    public void Paragraph_ShownARoom_SaysWhatFitsAndWhy(int lines, int room, int tail, string expected)
    {
        var paragraph = Paragraph(lines);
        var line = paragraph.LineHeight;

        var fit = paragraph.Measure(new Room(room * line, Height, Fresh: false, tail * line));

        Assert.Equal(expected, $"{fit.Kind} {Math.Round(fit.Height / line)} {fit.Reason}");
    }

    [Theory]
    [InlineData(5, 1)]
    [InlineData(3, 2)]
    [InlineData(1, 0)]
    public void Paragraph_OnAFreshPage_AlwaysPlacesALine(int lines, int room)
    {
        var paragraph = Paragraph(lines);

        var fit = paragraph.Measure(new Room(room * paragraph.LineHeight, Height, Fresh: true, 0));

        Assert.NotEqual(FitKind.Wrap, fit.Kind);
        Assert.True(fit.Upto > 0);
    }

    [Fact]
    public void Stack_LongerThanItsRoom_GivesAPartAndGoesOn()
    {
        var stack = new StackElement([Paragraph(3), Paragraph(3), Paragraph(3)]);
        stack.Arrange(200);
        var line = Paragraph(1).LineHeight;
        var canvas = new RecordingCanvas();
        canvas.BeginPage(PageSetup.Portrait);

        var fit = stack.Measure(new Room(7 * line, Height, Fresh: true, 0));
        stack.Draw(canvas, 0, 0, fit);

        Assert.Equal((FitKind.Partial, 6), (fit.Kind, (int)Math.Round(fit.Height / line)));
        Assert.Equal(6, canvas.Texts.Count);
        Assert.Equal(3 * line, stack.RestHeight, 6);
    }

    private static ParagraphElement Paragraph(int lines)
    {
        var composition = LaidOut.Composition(Document());
        var form = new ParagraphForm(new TextLook(12), new Tag(TagRole.Paragraph, null));
        Inline[] content = [.. Enumerable.Range(0, lines).SelectMany(IEnumerable<Inline> (i) => i == 0 ? (Inline[])[new Text("строка")] : (Inline[])[LineBreak.Instance, new Text("строка")])];
        var paragraph = new ParagraphElement(composition, [.. content], form);
        paragraph.Arrange(200);
        return paragraph;
    }
}

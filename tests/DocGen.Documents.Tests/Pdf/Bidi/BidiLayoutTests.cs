using DocGen.Documents.Tests.Samples;

namespace DocGen.Documents.Tests.Pdf.Bidi;

public sealed class BidiLayoutTests
{
    [Fact]
    public void Line_WithHebrew_IsSeenTurnedAndReadInOrder()
    {
        const string Text = "слово אב 12 גד конец";
        var drawn = LaidOut.Of(Build.Body(Text)).Texts;

        // The content keeps the order of the text; on paper the second Hebrew word stands left of the number, and the number left of the first.
        Assert.Equal(["слово ", " בא", "12", "דג ", " конец"], drawn.Select(text => text.Text));
        Assert.Equal([0, 3, 2, 1, 4], drawn.Select((text, index) => (text.X, index)).OrderBy(each => each.X).Select(each => each.index));
        Assert.Equal(Text, PdfText.Of(Produced.Pdf(Build.Document(Build.Body(Text)))).Trim());
    }

    [Fact]
    public void Line_WithHebrew_IsAsWideAsItsPieces()
    {
        var drawn = LaidOut.Of(Build.Body("а אבגד б")).Texts;
        var plain = LaidOut.Of(Build.Body("а דגבא б")).Texts;

        Assert.Equal(plain[^1].X, drawn[^1].X, 3);
    }
}

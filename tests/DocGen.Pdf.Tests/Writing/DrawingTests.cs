using System.Text;
using DocGen.Pdf.Content;
using DocGen.Pdf.Structure;
using DocGen.Pdf.Tests.Conformance;
using DocGen.Pdf.Tests.Reading;
using DocGen.Pdf.Tests.Samples;

namespace DocGen.Pdf.Tests.Writing;

public sealed class DrawingTests
{
    [Fact]
    public void Turning_AroundAPoint_LeavesThePointWhereItIs()
    {
        var content = Draw(page =>
        {
            page.SaveAndTurn(100, 200, 90);
            page.ShowText(OnePage.Serif.Regular, 10, 100, 200, "ось");
            page.Restore();
        });
        var matrix = content.Split('\n').Single(line => line.EndsWith(" cm", StringComparison.Ordinal)).Split(' ')[..6]
            .Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var (x, y) = (100.0, SampleDocument.Height - 200);
        Assert.Equal([0.0, 1, -1, 0], matrix[..4]);
        Assert.Equal(x, (matrix[0] * x) + (matrix[2] * y) + matrix[4], 0.02);
        Assert.Equal(y, (matrix[1] * x) + (matrix[3] * y) + matrix[5], 0.02);
    }

    [Fact]
    public void Circle_GoesThroughItsFourOutermostPoints()
    {
        var content = Draw(page =>
        {
            page.Circle(50, 60, 10);
            page.Fill();
        });
        var bottom = SampleDocument.Height - 60;
        foreach (var point in (string[])[$"60 {bottom:0.##} m", $" 50 {bottom - 10:0.##} c", $" 40 {bottom:0.##} c", $" 50 {bottom + 10:0.##} c", $" 60 {bottom:0.##} c"])
        {
            Assert.Contains(point.Replace(',', '.'), content, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Saving_TooDeep_IsRefused() => Draw(page =>
    {
        for (var i = 0; i < 27; i++)
        {
            page.SaveAndClip(0, 0, 100, 100);
        }

        Assert.Throws<InvalidOperationException>(() => page.SaveAndClip(0, 0, 100, 100));
        for (var i = 0; i < 27; i++)
        {
            page.Restore();
        }
    });

    private static string Draw(Action<PageContent> draw)
    {
        var (file, _) = OnePage.Write((part, page) =>
        {
            page.Content.Begin(part.Structure.Add(StructureType.Paragraph));
            draw(page.Content);
            page.Content.End();
        });
        Assert.Empty(ConformanceCheck.Run(file));
        var reader = new PdfReader(file);
        return Encoding.Latin1.GetString(reader.Decode((PdfStream)reader.Resolve(reader.Pages[0]["Contents"])!));
    }
}

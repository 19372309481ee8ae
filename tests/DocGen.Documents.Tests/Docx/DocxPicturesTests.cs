using DocGen.Documents.Diagnostics;
using DocGen.Documents.Model;
using DocGen.Documents.Tests.Samples;
using DocumentFormat.OpenXml;
using static DocGen.Documents.Tests.Samples.Build;

namespace DocGen.Documents.Tests.Docx;

public sealed class DocxPicturesTests
{
    public static TheoryData<string, byte[], PictureFormat> Broken => new()
    {
        { "это не файл PNG", [1, 2, 3], PictureFormat.Png },
        { "это не файл JPEG", SamplePictures.Png, PictureFormat.Jpeg },
        { "файл обрывается", SamplePictures.Png[..^20], PictureFormat.Png },
        { "не сходится контрольная сумма", Damaged(SamplePictures.Png, 60), PictureFormat.Png },
        { "в файле нет размеров рисунка", SamplePictures.Png[..8].Concat(SamplePictures.Png[33..]).ToArray(), PictureFormat.Png },
        { "файл обрывается", SamplePictures.Jpeg[..^2], PictureFormat.Jpeg },
        { "файл обрывается", SamplePictures.Jpeg[..30], PictureFormat.Jpeg },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Picture_Broken_IsAnErrorAndItsDescription(string reason, byte[] data, PictureFormat format)
    {
        var file = Produced.Docx(Document(Picture(data, format, 40)), out var diagnostics);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((Severity.Error, "DG3104"), (diagnostic.Severity, diagnostic.Code));
        Assert.Contains(reason, diagnostic.Message, StringComparison.Ordinal);
        Assert.NotNull(diagnostic.Hint);
        Assert.Equal("[Схема]", DocxText.Of(file).Trim());
        Assert.Empty(Produced.Errors(file, FileFormatVersions.Microsoft365));
    }

    [Fact]
    public void Picture_WiderThanThePage_IsScaledAndTold()
    {
        var document = Document(Picture(SamplePictures.Png, PictureFormat.Png, 400));

        Produced.Docx(document, out var diagnostics);

        Assert.Equal("DG3105", Assert.Single(diagnostics).Code);
        Assert.Contains($"cx=\"{PageSetup.Portrait.ContentWidth.Twips * 635}\"", DocxPart.Body(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Picture_Twice_IsStoredOnceWithItsDescription()
    {
        var document = Document(Picture(SamplePictures.Png, PictureFormat.Png, 40), Picture([.. SamplePictures.Png], PictureFormat.Png, 20));

        Assert.True(DocxPart.Exists(document, "word/media/image1.png"));
        Assert.False(DocxPart.Exists(document, "word/media/image2.png"));
        Assert.Equal(
            ["1 Рисунок 1: Схема", "2 Рисунок 2: Схема"],
            DocxPart.Of(document, "word/document.xml").Descendants().Where(element => element.Name.LocalName == "docPr")
                .Select(element => $"{element.Attribute("id")!.Value} {element.Attribute("name")!.Value}: {element.Attribute("descr")!.Value}"));
    }

    private static Picture Picture(byte[] data, PictureFormat format, double width) =>
        new(data, format, Length.FromMillimetres(width), Length.FromMillimetres(width / 2), "Схема");

    private static byte[] Damaged(byte[] data, int at)
    {
        byte[] copy = [.. data];
        copy[at] ^= 1;
        return copy;
    }
}

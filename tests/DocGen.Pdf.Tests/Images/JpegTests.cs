using DocGen.Pdf.Images;
using DocGen.Pdf.Tests.Conformance;
using DocGen.Pdf.Tests.Reading;
using DocGen.Pdf.Tests.Samples;
using Xunit.Abstractions;

namespace DocGen.Pdf.Tests.Images;

public sealed class JpegTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("rgb.jpg", "DeviceRGB")]
    [InlineData("progressive.jpg", "DeviceRGB")]
    [InlineData("cmyk.jpg", null)]
    public void Read_OfAPhotograph_PassesItsBytesThrough(string name, string? colorSpace)
    {
        var bytes = PictureDocument.Resource(name);
        var image = PdfImage.Read(bytes, name);
        Assert.Equal((100, 141), (image.Width, image.Height));
        var file = PictureDocument.Write(image);
        Assert.Empty(ConformanceCheck.Run(file));
        var reader = new PdfReader(file);
        var written = PictureDocument.ImagesOf(reader).Single();
        Assert.Equal(bytes, written.Raw);
        Assert.Equal(colorSpace, reader.Name(written.Dictionary, "ColorSpace"));
        if (colorSpace is null)
        {
            Assert.Equal("DeviceN", (reader.Array(reader.Entry(written.Dictionary, "ColorSpace"))![0] as PdfName)?.Value);
            Assert.Equal([1.0, 0, 1, 0, 1, 0, 1, 0], reader.Array(reader.Entry(written.Dictionary, "Decode"))!.Cast<double>());
        }
    }

    [Fact]
    public void Read_OfAGreyPicture_IsGrey()
    {
        var reader = new PdfReader(PictureDocument.Write(PdfImage.Read(JpegBuilder.Gray(2, 3), "a.jpg")));
        Assert.Equal("DeviceGray", reader.Name(PictureDocument.ImagesOf(reader).Single().Dictionary, "ColorSpace"));
    }

    [Theory]
    [InlineData(1, 16, 24)]
    [InlineData(3, 16, 24)]
    [InlineData(6, 24, 16)]
    [InlineData(8, 24, 16)]
    [InlineData(9, 16, 24)]
    public void Read_OfATurnedPhotograph_HasTheSizeItIsSeenIn(int orientation, int width, int height)
    {
        var image = PdfImage.Read(JpegBuilder.Gray(2, 3, orientation), "a.jpg");
        Assert.Equal((width, height, orientation <= 8 ? orientation : 1), (image.Width, image.Height, image.Orientation));
    }

    [Fact]
    public void Image_DrawnTwice_IsWrittenOnce()
    {
        var image = PdfImage.Read(JpegBuilder.Gray(2, 2), "a.jpg");
        Assert.Single(PictureDocument.ImagesOf(new PdfReader(PictureDocument.Write(image, image))));
    }

    [Theory]
    [InlineData(0xC3, "способ сжатия")]
    [InlineData(0xC9, "способ сжатия")]
    public void Read_OfAnUnusualCompression_IsRefused(byte frame, string expected)
    {
        var bytes = JpegBuilder.Gray(1, 1);
        bytes[bytes.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]) + 1] = frame;
        Assert.Contains(expected, Assert.Throws<ImageFormatException>(() => PdfImage.Read(bytes, "a.jpg")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfDamagedFiles_GivesThePictureOrAClearError()
    {
        const int Seed = 21;
        output.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        var (good, refused) = (PictureDocument.Resource("rgb.jpg"), 0);
        for (var round = 0; round < 4000; round++)
        {
            var bytes = (byte[])good.Clone();
            for (var hits = random.Next(1, 5); hits > 0; hits--)
            {
                bytes[random.Next(2, 700)] = (byte)random.Next(256);
            }

            try
            {
                Assert.True(PdfImage.Read(bytes.AsMemory(0, random.Next(3) == 0 ? random.Next(bytes.Length) : bytes.Length), "a.jpg").Width > 0);
            }
            catch (ImageFormatException problem)
            {
                refused++;
                Assert.StartsWith("Картинка a.jpg: ", problem.Message, StringComparison.Ordinal);
            }
        }

        Assert.InRange(refused, 1000, 3999);
    }
}

using DocGen.Pdf.Images;
using DocGen.Pdf.Tests.Conformance;
using DocGen.Pdf.Tests.Reading;
using DocGen.Pdf.Tests.Samples;
using Xunit.Abstractions;

namespace DocGen.Pdf.Tests.Images;

public sealed class PngTests(ITestOutputHelper output)
{
    public static TheoryData<int, int, bool> Kinds
    {
        get
        {
            var kinds = new TheoryData<int, int, bool>();
            foreach (var (type, depths) in ((int, int[])[])[(0, [1, 2, 4, 8, 16]), (2, [8, 16]), (3, [1, 2, 4, 8]), (4, [8, 16]), (6, [8, 16])])
            {
                foreach (var depth in depths)
                {
                    kinds.Add(type, depth, false);
                    kinds.Add(type, depth, true);
                }
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_OfEveryKind_GivesTheSamePixels(int type, int depth, bool isInterlaced)
    {
        const int Width = 21, Height = 13;
        var random = new Random((type * 100) + depth);
        var colors = 1 << Math.Min(depth, 5);
        var palette = new byte[3 * colors];
        random.NextBytes(palette);
        var builder = new PngBuilder(Width, Height, type, depth, isInterlaced)
        {
            Palette = type == 3 ? palette : null,
            Transparency = type == 3 ? [0, 128] : null,
        };
        var samples = Enumerable.Range(0, Width * Height * builder.Channels).Select(_ => random.Next(type == 3 ? colors : 1 << depth)).ToArray();
        var file = PictureDocument.Write(PdfImage.Read(builder.Build(samples), "a.png"));
        Assert.Empty(ConformanceCheck.Run(file));

        var reader = new PdfReader(file);
        var image = PictureDocument.ImagesOf(reader).Single();
        var mask = reader.Entry(image.Dictionary, "SMask") as PdfStream;
        var hasAlpha = type is 3 or 4 or 6;
        Assert.Equal(hasAlpha, mask is not null);
        var channels = builder.Channels - (type is 4 or 6 ? 1 : 0);
        var (color, alpha) = (reader.Decode(image), mask is null ? [] : reader.Decode(mask));
        for (var pixel = 0; pixel < Width * Height; pixel++)
        {
            for (var channel = 0; channel < channels; channel++)
            {
                Assert.Equal(ToByte(samples[(pixel * builder.Channels) + channel], type, depth), color[(pixel * channels) + channel]);
            }

            if (hasAlpha)
            {
                var value = samples[(pixel * builder.Channels) + channels - (type == 3 ? 1 : 0)];
                Assert.Equal(type == 3 ? value switch { 0 => 0, 1 => 128, _ => 255 } : ToByte(value, type, depth), alpha[pixel]);
            }
        }
    }

    [Theory]
    [InlineData(0, 16)]
    [InlineData(0, 2)]
    [InlineData(2, 8)]
    public void Read_WithATransparentColor_MasksExactlyItsPixels(int type, int depth)
    {
        var random = new Random(5);
        var builder = new PngBuilder(9, 9, type, depth, false) { Transparency = type == 0 ? [0, 2] : [0, 1, 0, 0, 0, 1] };
        var samples = Enumerable.Range(0, 81 * builder.Channels).Select(_ => random.Next(3)).ToArray();
        var reader = new PdfReader(PictureDocument.Write(PdfImage.Read(builder.Build(samples), "a.png")));
        var mask = reader.Decode((PdfStream)reader.Entry(PictureDocument.ImagesOf(reader).Single().Dictionary, "SMask")!);
        for (var pixel = 0; pixel < 81; pixel++)
        {
            var isKey = type == 0 ? samples[pixel] == 2 : samples.AsSpan(pixel * 3, 3) is [1, 0, 1];
            Assert.Equal(isKey ? 0 : 255, mask[pixel]);
        }
    }

    [Fact]
    public void Read_OfAnOpaquePictureWithAlpha_WritesNoMask()
    {
        var samples = Enumerable.Range(0, 64).Select(i => i % 4 == 3 ? 255 : i).ToArray();
        var reader = new PdfReader(PictureDocument.Write(PdfImage.Read(new PngBuilder(4, 4, 6, 8, false).Build(samples), "a.png")));
        Assert.False(PictureDocument.ImagesOf(reader).Single().Dictionary.ContainsKey("SMask"));
    }

    [Fact]
    public void Read_OfDamagedFiles_GivesThePictureOrAClearError()
    {
        const int Seed = 11;
        output.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        var good = new PngBuilder(16, 16, 6, 8, true).Build([.. Enumerable.Range(0, 1024).Select(i => i & 0xFF)]);
        var refused = 0;
        for (var round = 0; round < 2000; round++)
        {
            var bytes = (byte[])good.Clone();
            for (var hits = random.Next(1, 4); hits > 0; hits--)
            {
                bytes[random.Next(8, bytes.Length)] = (byte)random.Next(256);
            }

            var length = random.Next(4) == 0 ? random.Next(bytes.Length) : bytes.Length;
            try
            {
                Assert.Equal(16, PdfImage.Read(bytes.AsMemory(0, length), "a.png").Width);
            }
            catch (ImageFormatException problem)
            {
                refused++;
                Assert.StartsWith("Картинка a.png: ", problem.Message, StringComparison.Ordinal);
            }
        }

        Assert.InRange(refused, 1500, 2000);
    }

    [Fact]
    public void Read_OfDamagedPixelsUnderRightChecksums_GivesAClearError()
    {
        var random = new Random(12);
        for (var round = 0; round < 300; round++)
        {
            // A palette that is too small, rows that are too short, an unknown filter: the checksums are right, the content is not.
            var builder = new PngBuilder(8, 8, 3, 8, false) { Palette = new byte[3 * random.Next(1, 4)] };
            var samples = Enumerable.Range(0, 64).Select(_ => random.Next(0, 255)).ToArray();
            Assert.Contains("палитр", Assert.Throws<ImageFormatException>(() => PdfImage.Read(builder.Build(samples), "a.png")).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Header_OfAnImpossibleSize_IsRefusedBeforeMemoryIsTaken() =>
        Assert.Contains("слишком велик", Assert.Throws<ImageFormatException>(() => new PngHeader(1_000_000, 1_000_000, 16, 6, true).Check()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 0x47, 0x49, 0x46, 0x38 })]
    public void Read_OfAnotherFormat_SaysWhichAreTaken(byte[] file) =>
        Assert.Equal("Картинка герб.gif: формат не распознан; годятся PNG и JPEG.", Assert.Throws<ImageFormatException>(() => PdfImage.Read(file, "герб.gif")).Message);

    private static int ToByte(int value, int type, int depth) => depth switch
    {
        16 => value >> 8,
        < 8 when type == 0 => value * 255 / ((1 << depth) - 1),
        _ => value,
    };
}

using DocGen.Documents.Model;
using DocGen.Templates.Markup;

namespace DocGen.Templates.Tests.Markup;

public sealed class PictureTests
{
    /// <summary>The head of a PNG of 40×20 pixels.</summary>
    private static readonly byte[] Png =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 40, 0, 0, 0, 20, 8, 2, 0, 0, 0];

    /// <summary>The head of a JPEG of 30×60 pixels: SOI, an APP0 segment, a fill byte, SOF2.</summary>
    private static readonly byte[] Jpeg =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0, 60, 0, 30, 1, 1, 0x11, 0, 0xFF, 0xD9];

    private static readonly MarkupReaderOptions Options = new() { Pictures = new Folder() };

    [Theory]
    [InlineData("<img src='plan.png' alt='План' width='80mm'/>", PictureFormat.Png, 80, 40)]
    [InlineData("<img src='plan.png' alt='План' height='2cm'/>", PictureFormat.Png, 40, 20)]
    [InlineData("<img src='sub/photo.jpg' alt='' width='30mm'/>", PictureFormat.Jpeg, 30, 60)]
    [InlineData("<img src='plan.png' alt='План' width='10mm' height='10mm'/>", PictureFormat.Png, 10, 10)]
    public void Image_Size_FollowsThePicture(string markup, PictureFormat format, double width, double height)
    {
        var picture = Reading.One<Picture>(markup, Options);

        Assert.Equal((format, width, height), (picture.Format, Math.Round(picture.Width.Millimetres), Math.Round(picture.Height.Millimetres)));
    }

    [Fact]
    public void Image_DataAddress_IsDecoded()
    {
        var picture = Reading.One<Picture>($"<img src='data:image/png;base64,{Convert.ToBase64String(Png)}' alt='План' width='80mm'/>");

        Assert.Equal(Png, picture.Data.ToArray());
        Assert.Equal("План", picture.AlternativeText);
    }

    [Fact]
    public void Figure_MakesPictureAndCaption()
    {
        var blocks = Reading.Blocks("<figure><img src='plan.png' alt='План' width='80mm'/><figcaption>Рис. 1</figcaption></figure>", Options);

        Assert.IsType<Picture>(blocks[0]);
        Assert.Equal(ParagraphRole.Caption, Assert.IsType<Paragraph>(blocks[1]).Role);
    }

    [Theory]
    [InlineData("<img src='none.png' alt='x' width='1mm'/>", "2,6 DG1141 Рисунок «none.png» не найден; положите файл рядом с шаблоном или в папку _shared")]
    [InlineData("<img src='text.png' alt='x' width='1mm'/>", "2,6 DG1142 Рисунок «text.png» не читается; нужен файл PNG или JPEG")]
    [InlineData("<img src='data:image/png;base64,!!!' alt='x' width='1mm'/>", "2,6 DG1142 Рисунок «data:image/png;base64,!!!» не читается; нужна запись data:image/png;base64,… или data:image/jpeg;base64,…")]
    [InlineData("<img src='plan.png' alt='x'/>", "2,2 DG1122 У рисунка не задан размер; задайте ширину или высоту: width=\"80mm\"")]
    [InlineData("<img src='plan.png' width='80mm'/>", "2,2 DG1122 У элемента «img» нет обязательного атрибута «alt»; alt — что изображено; пусто — только для украшения")]
    [InlineData("<figure><figcaption>x</figcaption></figure>", "2,10 DG1116 Элемент «figcaption» стоит в figure не на своём месте; порядок: один img или chart, один figcaption\n2,2 DG1115 В figure нет рисунка; добавьте <img …/> или <chart>…</chart>")]
    public void WrongImage_IsReported(string markup, string expected) => Assert.Equal(expected, Reading.ContentProblems(markup, Options));

    private sealed class Folder : IPictureSource
    {
        private static readonly Dictionary<string, byte[]> Files = new(StringComparer.Ordinal)
        {
            ["plan.png"] = Png, ["sub/photo.jpg"] = Jpeg, ["text.png"] = "текст"u8.ToArray(),
        };

        public ReadOnlyMemory<byte>? Find(string name) => Files.TryGetValue(name, out var file) ? file : (ReadOnlyMemory<byte>?)null;
    }
}

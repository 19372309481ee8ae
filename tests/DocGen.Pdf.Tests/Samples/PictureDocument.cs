using DocGen.Pdf.Images;
using DocGen.Pdf.Structure;
using DocGen.Pdf.Tests.Reading;

namespace DocGen.Pdf.Tests.Samples;

/// <summary>One page with pictures on it.</summary>
internal static class PictureDocument
{
    public static byte[] Write(params IEnumerable<PdfImage> pictures)
    {
        using var stream = new MemoryStream();
        using var writer = new PdfWriter(stream, SampleDocument.Information);
        var page = writer.AddPage(400, 300);
        var x = 10.0;
        foreach (var picture in pictures)
        {
            var figure = writer.Document.Structure.Add(StructureType.Figure);
            figure.AlternativeText = "Картинка";
            figure.SetBox(page, x, 20, 60, 60);
            page.Content.Begin(figure);
            page.Content.Image(picture, x, 20, 60, 60.0 * picture.Height / picture.Width);
            page.Content.End();
            x += 70;
        }

        writer.Finish();
        return stream.ToArray();
    }

    /// <summary>The image objects of a file, soft masks left out.</summary>
    public static IReadOnlyList<PdfStream> ImagesOf(PdfReader file)
    {
        var images = file.Dictionary(file.Entry(file.Pages[0]["Resources"], "XObject"))!;
        return [.. images.Select(entry => (PdfStream)file.Resolve(entry.Value)!)];
    }

    public static byte[] Resource(string name)
    {
        using var stream = typeof(PictureDocument).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

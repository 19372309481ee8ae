using DocGen.Documents.Model;
using DocGen.Pdf.Images;

namespace DocGen.Documents.Pdf.Composing;

/// <summary>Pictures of one document, each read once.</summary>
internal sealed class PictureCache
{
    private readonly Dictionary<ReadOnlyMemory<byte>, PdfImage> _images = [];

    /// <summary>Reads the picture. Null when that works, else what is wrong, in Russian.</summary>
    public string? Problem(Picture picture)
    {
        if (_images.ContainsKey(picture.Data))
        {
            return null;
        }

        try
        {
            _images.Add(picture.Data, PdfImage.Read(picture.Data, "в документе"));
            return null;
        }
        catch (ImageFormatException problem)
        {
            return problem.InnerException?.Message ?? problem.Message;
        }
    }

    /// <summary>The picture, for which <see cref="Problem"/> gave null.</summary>
    public PdfImage this[Picture picture] => _images[picture.Data];
}

using DocGen.Documents.Model;

namespace DocGen.Documents.Pictures;

/// <summary>Looks whether the bytes of a picture are a whole PNG or JPEG file. Does not decode them.</summary>
public static class PictureCheck
{
    /// <returns>Null when the file is whole, else what is wrong, in Russian.</returns>
    public static string? Problem(Picture picture)
    {
        if (picture.Width.Twips <= 0 || picture.Height.Twips <= 0)
        {
            return "ширина и высота должны быть больше нуля";
        }

        var data = picture.Data.Span;
        return picture.Format switch
        {
            PictureFormat.Png => PngFile.Problem(data),
            PictureFormat.Jpeg => JpegFile.Problem(data),
            _ => throw new ArgumentOutOfRangeException(nameof(picture), picture.Format, "Unknown format"),
        };
    }
}

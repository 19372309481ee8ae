using System.Globalization;
using DocGen.Documents.Model;

namespace DocGen.Documents.Docx.Parts;

/// <summary>The picture files of a document; equal ones are kept once.</summary>
internal sealed class MediaParts
{
    private readonly List<(string Name, Picture Picture)> files = [];

    public IReadOnlyList<(string Name, Picture Picture)> Files => files;

    /// <returns>Name of the part inside word/.</returns>
    public string Add(Picture picture)
    {
        foreach (var (known, other) in files)
        {
            if (other.Format == picture.Format && other.Data.Span.SequenceEqual(picture.Data.Span))
            {
                return known;
            }
        }

        var extension = picture.Format == PictureFormat.Png ? "png" : "jpeg";
        var name = string.Create(CultureInfo.InvariantCulture, $"media/image{files.Count + 1}.{extension}");
        files.Add((name, picture));
        return name;
    }
}

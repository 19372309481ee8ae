using DocGen.Documents.Model;

namespace DocGen.Documents.Pictures;

/// <summary>Scales a picture down to the place it has; never up.</summary>
public static class PictureFit
{
    /// <param name="picture">The picture with the size that was asked for.</param>
    /// <param name="width">Room, twips.</param>
    /// <param name="height">Room, twips.</param>
    /// <returns>Size in twips, each side at least 1, proportions kept.</returns>
    public static (int Width, int Height) Into(Picture picture, int width, int height)
    {
        var asked = (Width: Math.Max(picture.Width.Twips, 1), Height: Math.Max(picture.Height.Twips, 1));
        var scale = Math.Min(1, Math.Min((double)width / asked.Width, (double)height / asked.Height));
        return scale >= 1 ? asked : (Math.Max((int)(asked.Width * scale), 1), Math.Max((int)(asked.Height * scale), 1));
    }
}

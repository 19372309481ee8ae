using System.Runtime.InteropServices;
using DocGen.Documents.Model;

namespace DocGen.Documents.Pdf.Pages;

/// <summary>The part of a page that text may fill, in points from its top left corner.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageArea(double Left, double Top, double Width, double Height)
{
    /// <summary>Half an inch: no area is made narrower or lower, whatever the margins.</summary>
    private const double Least = 36;

    public double Bottom => Top + Height;

    /// <param name="narrow">True when the margins leave too little.</param>
    public static PageArea Of(PageSetup page, out bool narrow)
    {
        var width = page.ContentWidth.Points;
        var height = (page.Height - page.Top - page.Bottom).Points;
        narrow = width < Least || height < Least;
        return new PageArea(page.Left.Points, page.Top.Points, Math.Max(width, Least), Math.Max(height, Least));
    }
}

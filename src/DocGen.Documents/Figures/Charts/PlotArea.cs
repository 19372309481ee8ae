using System.Runtime.InteropServices;

namespace DocGen.Documents.Figures.Charts;

/// <summary>Where values are drawn, points; the scale runs from <see cref="Bottom"/> up to <see cref="Top"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PlotArea(double Left, double Top, double Right, double Bottom, ValueScale Scale, int Categories)
{
    /// <summary>Width of a category.</summary>
    public double Band => (Right - Left) / Categories;

    /// <summary>Middle of a category.</summary>
    public double Middle(int category) => Left + (Band * (category + 0.5));

    public double Y(decimal value) => Bottom - (Scale.Share(value) * (Bottom - Top));

    /// <summary>The line that columns grow from: zero, or the end of the axis that is nearest to it.</summary>
    public double Base => Y(Math.Clamp(0, Scale.Minimum, Scale.Maximum));
}

using System.Globalization;

namespace DocGen.Documents.Model;

/// <summary>A length on paper, kept in twips (1/20 pt, 1/1440 inch): whole numbers, so that every writer agrees.</summary>
public readonly record struct Length(int Twips) : IComparable<Length>
{
    public static Length Zero => default;

    public double Points => Twips / 20.0;

    public double Millimetres => Twips * 25.4 / 1440.0;

    public static Length FromPoints(double points) => new((int)Math.Round(points * 20.0, MidpointRounding.AwayFromZero));

    public static Length FromMillimetres(double millimetres) =>
        new((int)Math.Round(millimetres * 1440.0 / 25.4, MidpointRounding.AwayFromZero));

    public static Length operator +(Length left, Length right) => new(left.Twips + right.Twips);

    public static Length operator -(Length left, Length right) => new(left.Twips - right.Twips);

    public static bool operator <(Length left, Length right) => left.Twips < right.Twips;

    public static bool operator >(Length left, Length right) => left.Twips > right.Twips;

    public static bool operator <=(Length left, Length right) => left.Twips <= right.Twips;

    public static bool operator >=(Length left, Length right) => left.Twips >= right.Twips;

    public int CompareTo(Length other) => Twips.CompareTo(other.Twips);

    public override string ToString() => Points.ToString("0.##", CultureInfo.InvariantCulture) + "pt";
}

using System.Globalization;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>Shared boxes of the values met most, so that counting and comparing allocate nothing.</summary>
internal static class BoxedValues
{
    private const int Lowest = -128;
    private const int Highest = 1023;
    private static readonly object[] Integers = [.. Enumerable.Range(Lowest, Highest - Lowest + 1).Select(i => (object)i)];
    private static readonly string[] Texts = [.. Enumerable.Range(0, Highest + 1).Select(i => i.ToString(CultureInfo.InvariantCulture))];

    public static readonly object True = true;
    public static readonly object False = false;

    public static object Box(bool value) => value ? True : False;

    public static object Box(int value) => value is >= Lowest and <= Highest ? Integers[value - Lowest] : value;

    /// <summary>An int where the number fits, else a long.</summary>
    public static object Box(long value) => value is >= int.MinValue and <= int.MaxValue ? Box((int)value) : value;

    /// <summary>An int or long where the number fits.</summary>
    public static object Box(BigInteger value) => value >= long.MinValue && value <= long.MaxValue ? Box((long)value) : value;

    public static string ToText(int value) => value is >= 0 and <= Highest ? Texts[value] : value.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Numerics;

namespace Scriban.Functions;

/// <summary>The order of numbers of any types by value.</summary>
internal static class NumberOrder
{
    public static int Compare(object left, object right) => (left, right) switch
    {
        (BigInteger, _) or (_, BigInteger) => CompareLarge(left, right),
        (double or float, _) or (_, double or float) => ToDouble(left).CompareTo(ToDouble(right)),
        _ => Convert.ToDecimal(left, CultureInfo.InvariantCulture).CompareTo(Convert.ToDecimal(right, CultureInfo.InvariantCulture)),
    };

    private static int CompareLarge(object left, object right) => IsWhole(left) && IsWhole(right)
        ? ToBigInteger(left).CompareTo(ToBigInteger(right))
        : ToDouble(left).CompareTo(ToDouble(right));

    private static bool IsWhole(object number) => number is not (double or float or decimal);

    private static BigInteger ToBigInteger(object number) =>
        number is BigInteger large ? large : new BigInteger(Convert.ToDecimal(number, CultureInfo.InvariantCulture));

    private static double ToDouble(object number) =>
        number is BigInteger large ? (double)large : Convert.ToDouble(number, CultureInfo.InvariantCulture);
}

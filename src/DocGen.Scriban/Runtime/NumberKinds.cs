using System.Numerics;
using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>Numbers of different types brought to a common one.</summary>
internal static class NumberKinds
{
    /// <summary>The number as int, long, big integer, float, double or decimal; a truth value as 0 or 1; null for what is no number.</summary>
    public static object? Normalize(object? value) => value switch
    {
        int or double or long or decimal or float => value,
        BigInteger => value,
        bool flag => BoxedValues.Box(flag ? 1 : 0),
        byte number => BoxedValues.Box(number),
        sbyte number => BoxedValues.Box(number),
        short number => BoxedValues.Box(number),
        ushort number => BoxedValues.Box(number),
        uint number => BoxedValues.Box((long)number),
        ulong number => BoxedValues.Box((BigInteger)number),
        JsonElement { ValueKind: JsonValueKind.Number } json => JsonValues.ToScalar(json),
        _ => null,
    };

    /// <summary>The type of the result for two normalized numbers.</summary>
    public static NumberKind Common(object left, object right)
    {
        var a = KindOf(left);
        var b = KindOf(right);
        return a > b ? a : b;
    }

    public static BigInteger ToBig(object number) => number switch
    {
        int value => value,
        long value => value,
        _ => (BigInteger)number,
    };

    public static double ToDouble(object number) => number switch
    {
        double value => value,
        int value => value,
        long value => value,
        float value => value,
        decimal value => (double)value,
        _ => (double)(BigInteger)number,
    };

    public static float ToSingle(object number) => number is float value ? value : (float)ToDouble(number);

    public static decimal ToDecimal(object number) => number switch
    {
        decimal value => value,
        int value => value,
        long value => value,
        BigInteger value => (decimal)value,
        _ => (decimal)ToDouble(number),
    };

    private static NumberKind KindOf(object number) => number switch
    {
        double => NumberKind.Double,
        decimal => NumberKind.Decimal,
        float => NumberKind.Single,
        _ => NumberKind.Integer,
    };
}

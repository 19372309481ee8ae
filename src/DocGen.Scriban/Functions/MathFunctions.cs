using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The group <c>math</c>. Numbers of every type keep their type; null gives null; text is no number.</summary>
public static partial class MathFunctions
{
    /// <summary>Digits a double can be rounded to.</summary>
    private const int LongestDoublePrecision = 15;

    /// <summary>Digits a decimal can be rounded to.</summary>
    private const int LongestDecimalPrecision = 28;

    public static object? Abs(SourceSpan span, object? value) => value switch
    {
        null => null,
        int number => number == int.MinValue ? -(long)number : (object)Math.Abs(number),
        long number => number == long.MinValue ? -(BigInteger)number : (object)Math.Abs(number),
        double number => Math.Abs(number),
        float number => Math.Abs(number),
        decimal number => Math.Abs(number),
        BigInteger number => BigInteger.Abs(number),
        short or sbyte => Math.Abs(Convert.ToInt32(value, CultureInfo.InvariantCulture)),
        byte or ushort or uint or ulong => value,
        _ => throw NotNumber(span, value),
    };

    public static object? Ceil(SourceSpan span, object? value) => value switch
    {
        double number => Math.Ceiling(number),
        float number => MathF.Ceiling(number),
        decimal number => Math.Ceiling(number),
        _ => RequireWhole(span, value),
    };

    public static object? Floor(SourceSpan span, object? value) => value switch
    {
        double number => Math.Floor(number),
        float number => MathF.Floor(number),
        decimal number => Math.Floor(number),
        _ => RequireWhole(span, value),
    };

    /// <summary>Rounds to the nearest, a half to the even neighbour.</summary>
    /// <param name="precision">Digits after the point.</param>
    public static object? Round(SourceSpan span, object? value, int precision = 0)
    {
        if (precision < 0)
        {
            throw new ScriptRuntimeException(span, $"Число знаков после запятой не может быть отрицательным: {precision}") { Code = "SC1732" };
        }

        return value switch
        {
            double number => Math.Round(number, Math.Min(precision, LongestDoublePrecision)),
            float number => MathF.Round(number, Math.Min(precision, 6)),
            decimal number => Math.Round(number, Math.Min(precision, LongestDecimalPrecision)),
            _ => RequireWhole(span, value),
        };
    }

    /// <summary>A number by a .NET format string (<c>N2</c>, <c>0.00</c>) in the culture named or the context's.</summary>
    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null)
    {
        FormatText.EnsureLength(context, span, format);
        var provider = CultureNames.Resolve(context, span, culture);
        try
        {
            return value switch
            {
                null => "",
                double number => number.ToString(format, provider),
                int number => number.ToString(format, provider),
                IFormattable number when IsNumber(value) => number.ToString(format, provider),
                _ => throw NotNumber(span, value),
            };
        }
        catch (FormatException error)
        {
            throw FormatText.WrongFormat(span, format, error);
        }
    }

    public static bool IsNumber(object? value) => value is int or double or long or decimal or float or BigInteger
        or byte or sbyte or short or ushort or uint or ulong or Half or Int128 or UInt128 or nint or nuint
        or JsonElement { ValueKind: JsonValueKind.Number };

    /// <summary>A random whole number from <paramref name="minValue"/> to below <paramref name="maxValue"/>.</summary>
    public static int Random(TemplateContext context, SourceSpan span, int minValue, int maxValue) => minValue <= maxValue
        ? context.Random.Next(minValue, maxValue)
        : throw new ScriptRuntimeException(span, $"Нижняя граница {minValue} больше верхней {maxValue}") { Code = "SC1732" };

    /// <summary>A random identifier (UUID version 4), drawn from the context's random numbers.</summary>
    public static string Uuid(TemplateContext context)
    {
        Span<byte> bytes = stackalloc byte[16];
        context.Random.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    private static object? RequireWhole(SourceSpan span, object? value) =>
        value is null || IsNumber(value) ? value : throw NotNumber(span, value);

    private static ScriptRuntimeException NotNumber(SourceSpan span, object? value) =>
        new(span, value is string text ? $"«{text}» — текст, а нужно число" : "Здесь нужно число")
        {
            Code = "SC1737",
            Hint = value is string ? "текст превращает в число string.to_double" : null,
        };
}

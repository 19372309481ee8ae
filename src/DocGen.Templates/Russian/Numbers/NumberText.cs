using System.Globalization;

namespace DocGen.Templates.Russian.Numbers;

/// <summary>Numbers in digits: «1 234,5» with a no-break space between thousands, a decimal comma, a real minus.</summary>
public static class NumberText
{
    private static readonly NumberFormatInfo Format = new()
    {
        NumberGroupSeparator = "\u00A0",
        NumberDecimalSeparator = ",",
        NegativeSign = "−",
        NumberGroupSizes = [3],
    };

    /// <param name="digits">Digits after the comma, always written; null writes as many as the number has.</param>
    public static string Number(decimal value, int? digits = null)
    {
        var rounded = digits is { } d ? Math.Round(value, d, MidpointRounding.AwayFromZero) : value;
        var text = rounded.ToString(digits is { } n ? "N" + n.ToString(CultureInfo.InvariantCulture) : "#,##0.############################", Format);
        return rounded == 0 ? text.TrimStart('−') : text;
    }

    /// <param name="value">In per cent: 31 is 31%.</param>
    /// <param name="spacing">What stands before the sign: empty, or a no-break space.</param>
    public static string Percent(decimal value, int? digits = null, string spacing = "") => Number(value, digits) + spacing + "%";

    /// <summary>«−3,2 п.п.»; a signed one shows the plus too, as dynamics do.</summary>
    public static string Points(decimal value, int? digits = null, bool signed = false)
    {
        var text = Number(value, digits);
        var isPositive = text.AsSpan().IndexOfAnyInRange('1', '9') >= 0 && text[0] != '−';
        return (signed && isPositive ? "+" : "") + text + "\u00A0п.п.";
    }

    public static string Money(decimal rubles) => Number(rubles, decimal.Truncate(rubles) == rubles ? 0 : 2) + "\u00A0руб.";
}

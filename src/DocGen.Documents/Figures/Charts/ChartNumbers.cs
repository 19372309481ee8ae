using System.Globalization;

namespace DocGen.Documents.Figures.Charts;

/// <summary>Numbers as Russian text prints them: decimal comma, no-break space between thousands, a real minus.</summary>
internal static class ChartNumbers
{
    /// <summary>What stands for a value that is not there.</summary>
    public const string Missing = "нет данных";

    /// <summary>The same where there is no room.</summary>
    public const string MissingShort = "н/д";

    private static readonly NumberFormatInfo Format = new()
    {
        NumberGroupSeparator = "\u00A0",
        NumberDecimalSeparator = ",",
        NegativeSign = "−",
        NumberGroupSizes = [3],
    };

    public static string Print(decimal value) => value.ToString("#,##0.############################", Format);

    /// <summary>The number as files keep it.</summary>
    public static string Invariant(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}

using System.Globalization;
using DocGen.Documents.Model;

namespace DocGen.Templates.Markup;

/// <summary>Lengths as markup writes them: a number and mm, cm or pt.</summary>
internal static class Lengths
{
    private const double Longest = 1000;

    /// <summary>Reads a length above zero and up to a metre.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Length length)
    {
        length = default;
        if (text.Length < 3 || !TryParseNumber(text[..^2], out var number))
        {
            return false;
        }

        double millimetres;
        switch (text[^2..])
        {
            case "mm":
                millimetres = number;
                break;
            case "cm":
                millimetres = number * 10;
                break;
            case "pt":
                millimetres = number * 25.4 / 72;
                break;
            default:
                return false;
        }

        length = Length.FromMillimetres(Math.Min(millimetres, Longest * 2));
        return length > Length.Zero && millimetres <= Longest;
    }

    /// <summary>Reads digits with a decimal point, nothing else.</summary>
    public static bool TryParseNumber(ReadOnlySpan<char> text, out double number) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    public static string Hint(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? $"добавьте единицу: «{value}mm»"
            : "длина пишется числом с единицей mm, cm или pt: «12.5mm»";
}

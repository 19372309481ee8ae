using DocGen.Templates.Russian.Grammar;

namespace DocGen.Templates.Russian.Numbers;

/// <summary>Sums as contracts write them: «одна тысяча двести тридцать четыре рубля 50 копеек».</summary>
public static class MoneyWords
{
    /// <exception cref="ArgumentOutOfRangeException">Negative, or beyond <see cref="NumberWords.Max"/>.</exception>
    public static string Rubles(decimal sum)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sum, NumberWords.Max);
        var rounded = Math.Round(sum, 2, MidpointRounding.AwayFromZero);
        var rubles = (long)decimal.Truncate(rounded);
        var kopecks = (int)((rounded - rubles) * 100);
        return $"{NumberWords.Cardinal(rubles)} {Plural.Choose(rubles, "рубль", "рубля", "рублей")} " +
            $"{kopecks.ToString("00", System.Globalization.CultureInfo.InvariantCulture)} {Plural.Choose(kopecks, "копейка", "копейки", "копеек")}";
    }
}

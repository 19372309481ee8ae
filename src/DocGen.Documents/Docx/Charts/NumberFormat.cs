namespace DocGen.Documents.Docx.Charts;

/// <summary>Format codes for numbers of a chart, printed the Russian way: a decimal comma, no-break spaces between thousands.</summary>
internal static class NumberFormat
{
    /// <summary>The locale ru-RU.</summary>
    private const string Russian = "[$-419]";

    private const decimal Grouped = 1000;
    private const int MostDigits = 4;

    /// <returns>«General» when the numbers differ in their digits after the comma and need no thousands.</returns>
    public static string Of(IReadOnlyCollection<decimal> values)
    {
        if (values.All(value => Math.Abs(value) < Grouped))
        {
            return Russian + "General";
        }

        var digits = values.Count == 0 ? 0 : Math.Min(values.Max(Digits), MostDigits);
        return digits == 0 ? Russian + "#,##0" : Russian + "#,##0." + new string('0', digits);
    }

    private static int Digits(decimal value)
    {
        var text = Figures.Charts.ChartNumbers.Invariant(value);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }
}

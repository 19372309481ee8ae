namespace DocGen.Documents.Docx.Charts;

/// <summary>Format codes for numbers of a chart. Word prints the separators of the reader's machine: on a Russian one a comma and no-break spaces.</summary>
internal static class NumberFormat
{
    private const decimal Grouped = 1000;
    private const int MostDigits = 4;

    /// <returns>«General» when the numbers differ in their digits after the comma and need no thousands.</returns>
    public static string Of(IReadOnlyCollection<decimal> values)
    {
        if (values.All(value => Math.Abs(value) < Grouped))
        {
            return "General";
        }

        var digits = values.Count == 0 ? 0 : Math.Min(values.Max(Digits), MostDigits);
        return digits == 0 ? "#,##0" : "#,##0." + new string('0', digits);
    }

    private static int Digits(decimal value)
    {
        var text = Figures.Charts.ChartNumbers.Invariant(value);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point - 1;
    }
}

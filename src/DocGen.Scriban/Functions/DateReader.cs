using System.Globalization;
using Scriban.Parsing;

namespace Scriban.Functions;

/// <summary>Dates from text.</summary>
internal static class DateReader
{
    /// <summary>
    /// The date a text gives; null for empty text, the year 1 for text that is no date (so a template can go on, and the reader sees it).
    /// A text with an offset becomes the time of the context's clock's zone; a text with a time alone gets the clock's date.
    /// </summary>
    /// <param name="pattern">A <c>%</c> pattern; null for whatever the culture understands.</param>
    public static DateTime? Read(TemplateContext context, SourceSpan span, string? text, string? pattern, string? cultureName)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var culture = CultureNames.Resolve(context, span, cultureName);
        var netPattern = string.IsNullOrEmpty(pattern) ? null : DatePattern.ToNet(span, pattern, ref culture);
        if (!TryRead(text, netPattern, culture, DateTimeStyles.AssumeUniversal | DateTimeStyles.NoCurrentDateDefault, out var date))
        {
            return default(DateTime);
        }

        if (date.Year == 1 && IsTimeOnly(text, netPattern, culture))
        {
            return context.TimeProvider.GetLocalNow().Date + date.TimeOfDay;
        }

        return HasOffset(text, netPattern, culture, date)
            ? TimeZoneInfo.ConvertTime(date, context.TimeProvider.LocalTimeZone).DateTime
            : date.DateTime;
    }

    /// <summary>Text without an offset reads the same whatever offset is assumed for it.</summary>
    private static bool HasOffset(string text, string? pattern, CultureInfo culture, DateTimeOffset date)
    {
        if (date.Offset != TimeSpan.Zero)
        {
            return true;
        }

        return pattern is null
            ? DateTime.TryParse(text, culture, DateTimeStyles.RoundtripKind, out var parsed) && parsed.Kind != DateTimeKind.Unspecified
            : pattern.Contains("zzz", StringComparison.Ordinal);
    }

    /// <summary>Only text without a date takes its date from a clock; which one does not matter for finding that out.</summary>
    private static bool IsTimeOnly(string text, string? pattern, CultureInfo culture) =>
        TryRead(text, pattern, culture, DateTimeStyles.AssumeUniversal, out var date) && date.Year != 1;

    private static bool TryRead(string text, string? pattern, CultureInfo culture, DateTimeStyles styles, out DateTimeOffset date) => pattern is null
        ? DateTimeOffset.TryParse(text, culture, styles, out date)
        : DateTimeOffset.TryParseExact(text, pattern, culture, styles | DateTimeStyles.AllowWhiteSpaces, out date);
}

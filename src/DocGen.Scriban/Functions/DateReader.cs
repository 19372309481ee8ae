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
        if (!TryRead(text, netPattern, culture, DateTimeStyles.RoundtripKind | DateTimeStyles.NoCurrentDateDefault, out var date))
        {
            return default(DateTime);
        }

        if (date.Kind != DateTimeKind.Unspecified)
        {
            return ToClockZone(context, ReadWithOffset(text, netPattern, culture));
        }

        return date.Year == 1 && IsTimeOnly(text, netPattern, culture)
            ? context.TimeProvider.GetLocalNow().Date + date.TimeOfDay
            : date;
    }

    /// <summary>Only text without a date takes its date from a clock; which one does not matter for finding that out.</summary>
    private static bool IsTimeOnly(string text, string? pattern, CultureInfo culture) =>
        TryRead(text, pattern, culture, DateTimeStyles.RoundtripKind, out var date) && date.Year != 1;

    private static bool TryRead(string text, string? pattern, CultureInfo culture, DateTimeStyles styles, out DateTime date) => pattern is null
        ? DateTime.TryParse(text, culture, styles, out date)
        : DateTime.TryParseExact(text, pattern, culture, styles | DateTimeStyles.AllowWhiteSpaces, out date);

    private static DateTimeOffset ReadWithOffset(string text, string? pattern, CultureInfo culture) => pattern is null
        ? DateTimeOffset.Parse(text, culture, DateTimeStyles.AssumeUniversal)
        : DateTimeOffset.ParseExact(text, pattern, culture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces);

    private static DateTime ToClockZone(TemplateContext context, DateTimeOffset date) =>
        TimeZoneInfo.ConvertTime(date, context.TimeProvider.LocalTimeZone).DateTime;
}

using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// The group <c>date</c>. The clock and its zone are those of <see cref="TemplateContext.TimeProvider"/>. What is not a function in it
/// is the work of <see cref="DateGroup"/>.
/// </summary>
public static class DateFunctions
{
    public static DateTime Now(TemplateContext context) => context.TimeProvider.GetLocalNow().DateTime;

    public static DateTime UtcNow(TemplateContext context) => context.TimeProvider.GetUtcNow().UtcDateTime;

    public static DateTime AddDays(SourceSpan span, DateTime date, double days) => Move(span, date, days, TimeSpan.FromDays);

    public static DateTime AddHours(SourceSpan span, DateTime date, double hours) => Move(span, date, hours, TimeSpan.FromHours);

    public static DateTime AddMinutes(SourceSpan span, DateTime date, double minutes) => Move(span, date, minutes, TimeSpan.FromMinutes);

    public static DateTime AddSeconds(SourceSpan span, DateTime date, double seconds) => Move(span, date, seconds, TimeSpan.FromSeconds);

    public static DateTime AddMilliseconds(SourceSpan span, DateTime date, double millis) =>
        Move(span, date, millis, TimeSpan.FromMilliseconds);

    /// <summary>The day is cut to the last of the month where the month is shorter.</summary>
    public static DateTime AddMonths(SourceSpan span, DateTime date, int months)
    {
        try
        {
            return date.AddMonths(months);
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw OutOfRange(span, error);
        }
    }

    /// <inheritdoc cref="AddMonths"/>
    public static DateTime AddYears(SourceSpan span, DateTime date, int years)
    {
        try
        {
            return date.AddYears(years);
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw OutOfRange(span, error);
        }
    }

    /// <summary>The date a text gives: null for null or empty text, 0001-01-01 for text that is no date.</summary>
    public static DateTime? Parse(
        TemplateContext context, SourceSpan span, string? text, string? pattern = null, string? culture = null) =>
        DateReader.Read(context, span, text, pattern, culture);

    /// <summary><see cref="Parse"/> and <see cref="ToString(TemplateContext, SourceSpan, DateTime?, string?, string?)"/> in one.</summary>
#pragma warning disable CA1707 // A template names arguments by these names.
    public static string? ParseToString(
        TemplateContext context,
        SourceSpan span,
        string? text,
        string? output_pattern = null,
        string? output_culture = null,
        string? input_pattern = null,
        string? input_culture = null)
#pragma warning restore CA1707
    {
        var date = DateReader.Read(context, span, text, input_pattern, input_culture);
        return ToString(context, span, date, output_pattern, output_culture);
    }

    /// <summary>The date by a <c>%</c> pattern (the context's own for null); null for null.</summary>
    public static string? ToString(
        TemplateContext context, SourceSpan span, DateTime? datetime, string? pattern, string? culture = null) =>
        datetime is not { } date
            ? null
            : DateFormatter.Format(
                date,
                pattern ?? context.DateFormat,
                CultureNames.Resolve(context, span, culture),
                context.DateFormat,
                context.TimeProvider.LocalTimeZone);

    private static DateTime Move(SourceSpan span, DateTime date, double value, Func<double, TimeSpan> convert)
    {
        try
        {
            return date + convert(value);
        }
        catch (Exception error) when (error is OverflowException or ArgumentException)
        {
            throw OutOfRange(span, error);
        }
    }

    private static ScriptRuntimeException OutOfRange(SourceSpan span, Exception error) =>
        new(span, "Дата выходит за пределы лет 1–9999", error) { Code = "SC1740" };
}

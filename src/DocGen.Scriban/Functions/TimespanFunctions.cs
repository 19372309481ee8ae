using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The group <c>timespan</c>: lengths of time. Null counts as zero.</summary>
public static class TimespanFunctions
{
    public static TimeSpan Zero => TimeSpan.Zero;

    public static TimeSpan FromDays(SourceSpan span, double days) => From(span, days, TimeSpan.FromDays);

    public static TimeSpan FromHours(SourceSpan span, double hours) => From(span, hours, TimeSpan.FromHours);

    public static TimeSpan FromMinutes(SourceSpan span, double minutes) => From(span, minutes, TimeSpan.FromMinutes);

    public static TimeSpan FromSeconds(SourceSpan span, double seconds) => From(span, seconds, TimeSpan.FromSeconds);

    public static TimeSpan FromMilliseconds(SourceSpan span, double millis) => From(span, millis, TimeSpan.FromMilliseconds);

    /// <summary>Reads <c>[-][d.]hh:mm[:ss[.fff]]</c>.</summary>
    public static TimeSpan Parse(TemplateContext context, SourceSpan span, string? text) =>
        TimeSpan.TryParse(text, context.CurrentCulture, out var result)
            ? result
            : throw new ScriptRuntimeException(span, $"«{text}» не является промежутком времени")
            {
                Code = "SC1735",
                Hint = "пишется так: '1.02:30:00' — день, два часа, тридцать минут",
            };

    private static TimeSpan From(SourceSpan span, double value, Func<double, TimeSpan> convert)
    {
        try
        {
            return convert(value);
        }
        catch (Exception error) when (error is OverflowException or ArgumentException)
        {
            throw new ScriptRuntimeException(span, $"Промежуток времени слишком велик: {value}", error) { Code = "SC1735" };
        }
    }
}

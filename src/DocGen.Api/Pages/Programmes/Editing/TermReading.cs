using DocGen.Api.Pages.Parts;
using DocGen.Schools.Periods;
using DocGen.Templates.Russian.Dates;

namespace DocGen.Api.Pages.Programmes.Editing;

/// <summary>How a typed term was understood, in words beside it.</summary>
internal static class TermReading
{
    /// <param name="programme">The programme's own term, which gives years and spans to terms without them.</param>
    /// <returns>Null for an empty term.</returns>
    public static (Tone Tone, string Text)? Of(FuzzyPeriod? term, DateSpan? programme)
    {
        if (term is null)
        {
            return null;
        }

        var read = programme is { } whole ? term.Within(whole) : term;
        return read.Kind switch
        {
            PeriodKind.Unreadable => (Tone.Warn, "срок не понят: напишите месяц и год или дату"),
            PeriodKind.Reversed => (Tone.Danger, $"кончается раньше, чем начинается{Readings(read)}"),
            PeriodKind.Yearless => (Tone.Warn, "не указан год"),
            PeriodKind.Until when read.To is { } to => (Tone.Plain, $"до {DateText.Long(to)}"),
            PeriodKind.Since when read.From is { } from => (Tone.Plain, $"с {DateText.Long(from)}"),
            PeriodKind.Throughout or PeriodKind.Permanent or PeriodKind.Recurring or PeriodKind.AsNeeded => read is { From: { } from, To: { } to }
                ? (Tone.Plain, $"весь срок: {DateText.Period(from, to)}") : (Tone.Warn, "без дат: не указан срок программы"),
            _ when read.Span is { } span => (Tone.Plain, Span(span)),
            _ => (Tone.Warn, "без дат"),
        };
    }

    private static string Span(DateSpan span) =>
        span.From == span.To ? DateText.Long(span.From)
        : span.From.Day == 1 && span.To.AddDays(1).Day == 1 ? DateText.MonthRange(span.From, span.To)
        : DateText.Period(span.From, span.To);

    private static string Readings(FuzzyPeriod read) =>
        read.Readings.Count == 0 ? "" : $"; возможно, {string.Join(" или ", read.Readings.Select(Span))}";
}

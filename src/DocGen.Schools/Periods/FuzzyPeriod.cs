using System.Text.Json.Serialization;

namespace DocGen.Schools.Periods;

/// <summary>
/// A term as people write it. The text is kept and printed as it is; the dates are what was understood. Reading never fails: what cannot be
/// read or ends before it starts is a kind of its own that findings report.
/// </summary>
/// <remarks>A school year is read as 1 September to 31 May, its halves as September–December and January–May.</remarks>
[JsonConverter(typeof(FuzzyPeriodConverter))]
public sealed record FuzzyPeriod
{
    /// <summary>The term as typed.</summary>
    public required string Text { get; init; }

    public required PeriodKind Kind { get; init; }

    /// <summary>First day; null where the kind has none.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, included; null where the kind has none.</summary>
    public DateOnly? To { get; init; }

    public PeriodPrecision Precision { get; init; }

    /// <summary>For a reversed term, what may have been meant, the earlier first; else empty.</summary>
    public IReadOnlyList<DateSpan> Readings { get; init; } = [];

    /// <summary>From and to, where both are known and in order.</summary>
    public DateSpan? Span => Kind != PeriodKind.Reversed && From is { } from && To is { } to ? new DateSpan(from, to) : null;

    public static FuzzyPeriod Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PeriodReader.Read(text);
    }

    /// <summary>
    /// The same term with the dates that a programme's term gives it: the year of a yearless one, where only one year fits, and the whole
    /// term for «в течение года», «постоянно» and the like. What has dates of its own is returned as it is.
    /// </summary>
    public FuzzyPeriod Within(DateSpan term)
    {
        switch (Kind)
        {
            case PeriodKind.Yearless:
                var fitting = Enumerable.Range(term.From.Year, term.To.Year - term.From.Year + 1)
                    .Select(year => PeriodReader.Read(Text, year))
                    .Where(p => p.Kind != PeriodKind.Reversed && (p.From ?? p.To) is { } day && term.Contains(day))
                    .ToList();
                return fitting.Count == 1 ? fitting[0] : this;
            case PeriodKind.Throughout or PeriodKind.Permanent or PeriodKind.AsNeeded or PeriodKind.Recurring when From is null && To is null:
                return this with { From = term.From, To = term.To };
            default:
                return this;
        }
    }
}

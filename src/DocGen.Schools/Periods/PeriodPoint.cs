using System.Runtime.InteropServices;

namespace DocGen.Schools.Periods;

/// <summary>One end of a term as typed; what was left out comes from the other end.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodPoint(PeriodUnit Unit)
{
    /// <summary>Day of month, or number of the ten days, quarter, season or half-year; the number itself while the unit is bare.</summary>
    public int Number { get; init; }

    public int Month { get; init; }

    /// <summary>Calendar year; null when not typed.</summary>
    public int? Year { get; init; }

    /// <summary><see cref="Year"/> is the first year of a school year.</summary>
    public bool School { get; init; }

    /// <summary>1 beginning, 2 middle, 3 end; 0 the whole.</summary>
    public int Part { get; init; }

    public PeriodPrecision Precision => Unit switch
    {
        PeriodUnit.Day => PeriodPrecision.Day,
        PeriodUnit.TenDays => PeriodPrecision.TenDays,
        PeriodUnit.Month => Part == 0 ? PeriodPrecision.Month : PeriodPrecision.TenDays,
        PeriodUnit.Quarter => PeriodPrecision.Quarter,
        PeriodUnit.Season => PeriodPrecision.Season,
        PeriodUnit.HalfYear => PeriodPrecision.HalfYear,
        PeriodUnit.Year => School ? PeriodPrecision.SchoolYear : PeriodPrecision.Year,
        _ => PeriodPrecision.None,
    };

    /// <summary>The left end of a range takes from the right one what it does not say.</summary>
    public PeriodPoint CompletedBy(PeriodPoint right)
    {
        var left = this;
        if (left.Unit == PeriodUnit.Bare)
        {
            left = right with { Number = left.Number, Year = left.Year ?? right.Year };
        }

        return left.Year is null && right.Year is not null ? left with { Year = right.Year, School = right.School } : left;
    }

    /// <summary>The days of the point; null when there are no such days or no year.</summary>
    public DateSpan? Span() => Year is not (>= 1990 and <= 2100) ? null : Unit switch
    {
        PeriodUnit.Day => Days(Number, Number),
        PeriodUnit.TenDays => Number is >= 1 and <= 3 ? Third(Number) : null,
        PeriodUnit.Month => Part > 0 ? Third(Part) : Months(Month, Month),
        PeriodUnit.Quarter => Number is >= 1 and <= 4 ? Months((Number * 3) - 2, Number * 3) : null,
        PeriodUnit.Season => SeasonSpan(),
        PeriodUnit.HalfYear => HalfYearSpan(),
        PeriodUnit.Year => YearSpan(),
        _ => null,
    };

    private int YearOf(int month) => School && month < 9 ? Year!.Value + 1 : Year!.Value;

    private DateSpan? Days(int from, int to)
    {
        if (Month is < 1 or > 12 || from < 1 || to > DateTime.DaysInMonth(YearOf(Month), Month))
        {
            return null;
        }

        return new(new(YearOf(Month), Month, from), new(YearOf(Month), Month, to));
    }

    private DateSpan? Third(int third) => Month is < 1 or > 12
        ? null
        : Days((third * 10) - 9, third == 3 ? DateTime.DaysInMonth(YearOf(Month), Month) : third * 10);

    private DateSpan? Months(int from, int to)
    {
        if (from < 1 || to > 12)
        {
            return null;
        }

        return new(new(YearOf(from), from, 1), new(YearOf(to), to, DateTime.DaysInMonth(YearOf(to), to)));
    }

    /// <summary>Winter belongs to the year of its January, in a school year to the one that begins in it.</summary>
    private DateSpan? SeasonSpan()
    {
        if (Number != 1)
        {
            return Months((Number * 3) - 3, (Number * 3) - 1);
        }

        var end = School ? Year!.Value + 1 : Year!.Value;
        return new(new(end - 1, 12, 1), new(end, 2, DateTime.DaysInMonth(end, 2)));
    }

    private DateSpan? HalfYearSpan() => (Number, School) switch
    {
        (1, true) => Months(9, 12),
        (2, true) => Months(1, 5),
        (1, false) => Months(1, 6),
        (2, false) => Months(7, 12),
        _ => null,
    };

    private DateSpan? YearSpan()
    {
        var (first, last) = School ? (9, 5) : (1, 12);
        return (Part, School) switch
        {
            (0, _) => new(new(YearOf(first), first, 1), new(YearOf(last), last, 31)),
            (1, true) => Months(9, 9),
            (2, true) => new(new(Year!.Value, 12, 1), new(Year.Value + 1, 1, 31)),
            (_, true) => Months(5, 5),
            var (part, _) => Months((part * 4) - 3, part * 4),
        };
    }
}

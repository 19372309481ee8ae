namespace DocGen.Schools.Periods;

/// <summary>One term without commas: a point, a range, «до …» or «с …».</summary>
/// <param name="Left">The start; null for «до …».</param>
/// <param name="Right">The end; null for a single point and for «с …».</param>
/// <param name="Open">A start without an end: «с 1 сентября».</param>
internal sealed record PeriodExpression(PeriodPoint? Left, PeriodPoint? Right, bool Open)
{
    /// <summary>A year and nothing else: «2023».</summary>
    public bool IsYear => Right is null && !Open && Left is { Unit: PeriodUnit.Year, Part: 0 };

    public bool HasYear => (Right ?? Left)!.Value.Year is not null || Left?.Year is not null;

    public static PeriodExpression? Read(List<PeriodToken> tokens)
    {
        var parser = new PeriodParser(tokens);
        if (parser.Take(PeriodTokenKind.Until) || parser.Take(PeriodTokenKind.Through))
        {
            var end = parser.Point();
            return end is not null && parser.AtEnd ? new(null, end, Open: false) : null;
        }

        var since = parser.Take(PeriodTokenKind.From);
        if (parser.Point() is not { } left)
        {
            return null;
        }

        if (parser.Take(PeriodTokenKind.Dash) || parser.Take(PeriodTokenKind.Through) || parser.Take(PeriodTokenKind.Until))
        {
            if (parser.Point() is not { } right || !parser.AtEnd)
            {
                return null;
            }

            // «март – 2023»: a dash before the year makes no range.
            return left.Year is null && left.Unit is not (PeriodUnit.Bare or PeriodUnit.Year) && right is { Unit: PeriodUnit.Year, School: false, Part: 0 }
                ? new(left with { Year = right.Year }, null, since)
                : new(left, right, Open: false);
        }

        return parser.AtEnd ? new(left, null, since) : null;
    }

    /// <summary>In «март, май 2023» the first takes the year of the second; a term without any year takes the given one.</summary>
    public static IReadOnlyList<PeriodExpression> ShareYears(List<PeriodExpression> expressions, int? yearIfMissing)
    {
        var shared = expressions.Where((e, i) => !(i > 0 && e.IsYear && !expressions[i - 1].HasYear)).ToArray();
        foreach (var (year, i) in expressions.Select((e, i) => (e, i)).Where(x => x.i > 0 && x.e.IsYear && !expressions[x.i - 1].HasYear))
        {
            // «декабрь, 2023»: the year belongs to what stands before the comma.
            var owner = Array.IndexOf(shared, expressions[i - 1]);
            shared[owner] = shared[owner].WithYear(year.Left!.Value.Year!.Value, year.Left.Value.School);
        }

        for (var i = shared.Length - 1; i >= 0; i--)
        {
            if (shared[i].HasYear)
            {
                continue;
            }

            var donor = i + 1 < shared.Length && shared[i + 1].HasYear ? shared[i + 1].FirstPoint
                : shared[..i].LastOrDefault(e => e.HasYear)?.LastPoint;
            if (donor is { } point)
            {
                shared[i] = shared[i].WithYear(point.Year!.Value, point.School);
            }
            else if (yearIfMissing is { } year)
            {
                shared[i] = shared[i].WithYear(year, school: false);
            }
        }

        return shared;
    }

    public FuzzyPeriod Period(string text)
    {
        var unreadable = new FuzzyPeriod { Text = text, Kind = PeriodKind.Unreadable };
        var (left, right) = Completed();
        var precision = new[] { left, right }.Where(p => p is not null).Min(p => p!.Value.Precision);
        if (precision == PeriodPrecision.None)
        {
            return unreadable;
        }

        if ((left ?? right)!.Value.Year is null)
        {
            return PlausibleYearless(left, right)
                ? new() { Text = text, Kind = PeriodKind.Yearless, Precision = precision }
                : unreadable;
        }

        var (first, last) = (left?.Span(), right?.Span());
        if ((left is not null && first is null) || (right is not null && last is null))
        {
            return unreadable;
        }

        var period = new FuzzyPeriod { Text = text, Kind = PeriodKind.Single, Precision = precision };
        return (first, last) switch
        {
            ({ } only, null) when !Open => period with { From = only.From, To = only.To },
            ({ } start, null) => period with { Kind = PeriodKind.Since, From = start.From },
            (null, { } end) => period with { Kind = PeriodKind.Until, To = end.To },
            ({ } start, { } end) => Range(period, start, end, left!.Value, right!.Value),
            _ => unreadable,
        };
    }

    private PeriodPoint? FirstPoint => Completed().Left ?? Right;

    private PeriodPoint? LastPoint => Completed().Right ?? Left;

    private (PeriodPoint? Left, PeriodPoint? Right) Completed()
    {
        if (Left is not { } left || Right is not { } right)
        {
            return (Left, Right);
        }

        if (right.Year is null && left.Year is not null)
        {
            right = FollowingYear(left, right with { Year = left.Year, School = left.School });
            return (left, right);
        }

        return (left.CompletedBy(right), right);
    }

    /// <summary>«сентябрь 2023 – май»: an end without a year of its own comes after the start.</summary>
    private static PeriodPoint FollowingYear(PeriodPoint left, PeriodPoint right) =>
        left.Span() is { } start && right.Span() is { } end && end.To < start.From ? right with { Year = right.Year + 1 } : right;

    private FuzzyPeriod Range(FuzzyPeriod period, DateSpan start, DateSpan end, PeriodPoint left, PeriodPoint right)
    {
        if (start.From <= end.To)
        {
            return period with { Kind = PeriodKind.Range, From = start.From, To = end.To };
        }

        var oneYear = Left!.Value.Year is null;
        IReadOnlyList<DateSpan> readings = oneYear && (left with { Year = left.Year - 1 }).Span() is { } earlier
            && (right with { Year = right.Year + 1 }).Span() is { } later
                ? [new(earlier.From, end.To), new(start.From, later.To)]
                : [new(end.From, start.To)];
        return period with { Kind = PeriodKind.Reversed, From = start.From, To = end.To, Readings = readings };
    }

    private PeriodExpression WithYear(int year, bool school) => Left is { } left && Left.Value.Unit != PeriodUnit.Bare
        ? this with { Left = left with { Year = year, School = school } }
        : this with { Right = Right is { } right ? right with { Year = year, School = school } : null };

    /// <summary>Without a year a term is still one when some year (a leap one) would make it dates.</summary>
    private static bool PlausibleYearless(PeriodPoint? left, PeriodPoint? right) =>
        (left is null || (left.Value with { Year = 2024 }).Span() is not null)
        && (right is null || (right.Value with { Year = 2024 }).Span() is not null);
}

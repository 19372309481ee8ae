namespace DocGen.Schools.Periods;

/// <summary>Reads points and their parts from tokens, left to right.</summary>
internal sealed class PeriodParser(IReadOnlyList<PeriodToken> tokens)
{
    private int position;

    public bool AtEnd => Peek().Kind == PeriodTokenKind.End;

    public bool Take(PeriodTokenKind kind)
    {
        if (Peek().Kind != kind)
        {
            return false;
        }

        position++;
        return true;
    }

    /// <summary>The next point, or null when what stands next is none.</summary>
    public PeriodPoint? Point()
    {
        var start = position;
        var part = Peek().Kind == PeriodTokenKind.Part ? Next().Value : 0;
        var point = Unpartitioned();
        if (point is null || (part > 0 && point.Value.Unit is not (PeriodUnit.Month or PeriodUnit.Year)))
        {
            position = start;
            return null;
        }

        while (Peek() is { Kind: PeriodTokenKind.Whole, Value: 1 })
        {
            position++;
        }

        return point.Value with { Part = part };
    }

    private PeriodPoint? Unpartitioned() => Peek().Kind switch
    {
        PeriodTokenKind.Date => Date(Next()),
        PeriodTokenKind.Month => WithYear(new(PeriodUnit.Month) { Month = Next().Value }),
        PeriodTokenKind.Season => WithYear(new(PeriodUnit.Season) { Number = Next().Value }),
        PeriodTokenKind.Number => Numbered(Next().Value, roman: false),
        PeriodTokenKind.Roman => Numbered(Next().Value, roman: true),
        PeriodTokenKind.Year or PeriodTokenKind.School => WithYear(new(PeriodUnit.Year)) is { Year: not null } year ? year : null,
        _ => null,
    };

    private static PeriodPoint Date(PeriodToken token) =>
        new(PeriodUnit.Day) { Number = token.Value, Month = token.Month, Year = token.Year == 0 ? null : token.Year };

    private PeriodPoint? Numbered(int number, bool roman)
    {
        switch (Peek().Kind)
        {
            case PeriodTokenKind.Month when !roman:
                return WithYear(new(PeriodUnit.Day) { Number = number, Month = Next().Value });
            case PeriodTokenKind.Year when !roman && number is >= 1 and <= 12:
                return WithYear(new(PeriodUnit.Month) { Month = number });
            case PeriodTokenKind.Quarter:
                position++;
                return WithYear(new(PeriodUnit.Quarter) { Number = number });
            case PeriodTokenKind.HalfYear:
                position++;
                return WithYear(new(PeriodUnit.HalfYear) { Number = number });
            case PeriodTokenKind.TenDays when Peek(1).Kind == PeriodTokenKind.Month:
                position++;
                return WithYear(new(PeriodUnit.TenDays) { Number = number, Month = Next().Value });
            default:
                return new(PeriodUnit.Bare) { Number = number };
        }
    }

    /// <summary>«2023», «2023/24», «2023-2024 учебного года», «учебный год 2023/24» after what the year belongs to.</summary>
    private PeriodPoint WithYear(PeriodPoint point)
    {
        var start = position;
        var school = SkipSchool();
        if (Peek().Kind != PeriodTokenKind.Year)
        {
            position = start;
            return point;
        }

        var year = Next().Value;
        var (separator, second) = (Peek().Kind, Peek(1));
        var follows = (second.Kind == PeriodTokenKind.Year && second.Value == year + 1)
            || (second.Kind == PeriodTokenKind.Number && second.Value == (year + 1) % 100);
        var saysSchool = school || Peek(2).Kind == PeriodTokenKind.School || separator == PeriodTokenKind.Slash
            || (second.Kind == PeriodTokenKind.Number && Peek(2).Kind is not PeriodTokenKind.Month);
        if (separator is PeriodTokenKind.Dash or PeriodTokenKind.Slash && follows && saysSchool)
        {
            position += 2;
            SkipSchool();
            return point with { Year = year, School = true };
        }

        return point with { Year = year };
    }

    private bool SkipSchool()
    {
        if (!Take(PeriodTokenKind.School))
        {
            return false;
        }

        Take(PeriodTokenKind.Whole);
        return true;
    }

    private PeriodToken Next() => tokens[position++];

    private PeriodToken Peek(int ahead = 0) =>
        position + ahead < tokens.Count ? tokens[position + ahead] : new(PeriodTokenKind.End);
}

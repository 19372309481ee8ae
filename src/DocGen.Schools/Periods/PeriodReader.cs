namespace DocGen.Schools.Periods;

/// <summary>Reads the text of a term into a <see cref="FuzzyPeriod"/>; total over all strings.</summary>
internal static class PeriodReader
{
    /// <summary>No term is longer; a longer text is prose and not read at all.</summary>
    private const int LongestTerm = 200;

    /// <param name="yearIfMissing">The year of a term that names none; null leaves it yearless.</param>
    public static FuzzyPeriod Read(string text, int? yearIfMissing = null)
    {
        if (text.Length > LongestTerm)
        {
            return Unreadable(text);
        }

        var tokens = PeriodTokens.Of(text);
        if (tokens.Exists(t => t.Kind == PeriodTokenKind.AsNeeded))
        {
            return new() { Text = text, Kind = PeriodKind.AsNeeded };
        }

        foreach (var (mark, kind) in new[]
            { (PeriodTokenKind.Recurring, PeriodKind.Recurring), (PeriodTokenKind.Permanent, PeriodKind.Permanent) })
        {
            if (tokens.Exists(t => t.Kind == mark))
            {
                tokens.RemoveAll(t => t.Kind == mark);
                var span = Dated(text, tokens, yearIfMissing);
                return span.From is null && span.To is null
                    ? new() { Text = text, Kind = kind }
                    : span with { Kind = span.Kind == PeriodKind.Reversed ? PeriodKind.Reversed : kind };
            }
        }

        return Dated(text, tokens, yearIfMissing);
    }

    private static FuzzyPeriod Dated(string text, List<PeriodToken> tokens, int? yearIfMissing)
    {
        var throughout = tokens.RemoveAll(t => t.Kind == PeriodTokenKind.Throughout) > 0;
        if (tokens.TrueForAll(t => t.Kind is PeriodTokenKind.Whole or PeriodTokenKind.School)
            && (throughout || tokens.Exists(t => t is { Kind: PeriodTokenKind.Whole, Value: 0 })))
        {
            return new() { Text = text, Kind = PeriodKind.Throughout };
        }

        var pieces = Split(tokens);
        var expressions = pieces.ConvertAll(PeriodExpression.Read);
        if (expressions.Count == 0 || expressions.Contains(null))
        {
            return Unreadable(text);
        }

        return Combine(text, PeriodExpression.ShareYears(expressions!, yearIfMissing));
    }

    private static FuzzyPeriod Combine(string text, IReadOnlyList<PeriodExpression> expressions)
    {
        var periods = expressions.Select(e => e.Period(text)).ToList();
        if (periods.Count == 1)
        {
            return periods[0];
        }

        if (periods.Find(p => p.Kind is PeriodKind.Unreadable or PeriodKind.Reversed or PeriodKind.Yearless) is { } failed)
        {
            return failed;
        }

        if (periods.Exists(p => p.Span is null))
        {
            return Unreadable(text);
        }

        return new()
        {
            Text = text,
            Kind = PeriodKind.Several,
            From = periods.Min(p => p.From),
            To = periods.Max(p => p.To),
            Precision = periods.Min(p => p.Precision),
        };
    }

    private static List<List<PeriodToken>> Split(List<PeriodToken> tokens)
    {
        List<List<PeriodToken>> pieces = [[]];
        for (var i = 0; i < tokens.Count; i++)
        {
            // «апрель/май»: between months a slash is a comma, between years it is a school year's.
            var betweenMonths = tokens[i].Kind == PeriodTokenKind.Slash && i + 1 < tokens.Count && tokens[i + 1].Kind == PeriodTokenKind.Month;
            if (tokens[i].Kind == PeriodTokenKind.Comma || betweenMonths)
            {
                pieces.Add([]);
            }
            else
            {
                pieces[^1].Add(tokens[i]);
            }
        }

        // A dash at an end is what a removed word left («далее – ежеквартально»).
        foreach (var piece in pieces)
        {
            piece.RemoveRange(0, piece.TakeWhile(t => t.Kind == PeriodTokenKind.Dash).Count());
            while (piece is [.., { Kind: PeriodTokenKind.Dash }])
            {
                piece.RemoveAt(piece.Count - 1);
            }
        }

        pieces.RemoveAll(piece => piece.Count == 0);
        return pieces;
    }

    private static FuzzyPeriod Unreadable(string text) => new() { Text = text, Kind = PeriodKind.Unreadable };
}

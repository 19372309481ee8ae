using DocGen.Schools.Results;

namespace DocGen.Schools.Analytics;

/// <summary>
/// The result of one school in one procedure and year, from all rows about it. The same row imported twice counts once; rows that differ
/// (parallel classes) are added up.
/// </summary>
public sealed record ProcedureResult
{
    /// <summary>The share from which a result is low, percent, inclusive.</summary>
    public const decimal LowThresholdPercent = 30m;

    /// <summary>Fewer participants than this make a share unsteady: it is flagged.</summary>
    public const int SmallNumber = 10;

    internal ProcedureResult(ProcedureKey key, IReadOnlyList<ExamResult> rows)
    {
        Key = key;
        Rows = rows;
        var counted = rows.Count == 1 ? rows : rows.DistinctBy(r => r with { Source = null }).ToList();
        Participants = Sum(counted, r => r.Participants ?? (r.Marks is { } m ? m.Twos + m.Threes + m.Fours + m.Fives : null));
        BelowMinimum = Sum(counted, r => r.BelowMinimum ?? r.Marks?.Twos);
        LowShare = ShareOf(counted);
        Mean = MeanOf(counted);
    }

    public string SchoolId => Rows[0].SchoolId;

    public int Year => Rows[0].Year;

    public ProcedureKey Key { get; }

    public int? Participants { get; }

    public int? BelowMinimum { get; }

    /// <summary>Percent of «2» or below the minimum.</summary>
    public Figure LowShare { get; }

    /// <summary>Mean mark or score.</summary>
    public Figure Mean { get; }

    /// <summary>Null when the share is not known.</summary>
    public bool? IsLow => LowShare.Value is { } share ? share >= LowThresholdPercent : null;

    /// <summary>Under ten participants. Unknown participants are not flagged: that is a finding of its own.</summary>
    public bool SmallSample => Participants < SmallNumber;

    /// <summary>The rows as given.</summary>
    public IReadOnlyList<ExamResult> Rows { get; }

    private Figure ShareOf(IReadOnlyList<ExamResult> counted)
    {
        if (Participants is not null && BelowMinimum is not null)
        {
            return Figure.Share(BelowMinimum, Participants);
        }

        return counted is [{ BelowMinimumPercent: { } reported }]
            ? reported is >= 0 and <= 100 ? Figure.Of(reported) : Figure.None(NoDataReason.Inconsistent)
            : Figure.None(NoDataReason.NoCount);
    }

    private static Figure MeanOf(IReadOnlyList<ExamResult> counted)
    {
        if (counted is [{ Mean: { } only }])
        {
            return Figure.Of(only);
        }

        var weight = 0L;
        var sum = 0m;
        foreach (var row in counted)
        {
            if (row is not { Mean: { } mean, Participants: { } participants and > 0 })
            {
                return Figure.None(NoDataReason.NoCount);
            }

            weight += participants;
            sum += mean * participants;
        }

        return Figure.Of(sum / weight);
    }

    private static int? Sum(IReadOnlyList<ExamResult> rows, Func<ExamResult, int?> count)
    {
        var sum = 0;
        foreach (var row in rows)
        {
            if (count(row) is not { } number)
            {
                return null;
            }

            sum += number;
        }

        return sum;
    }
}

namespace DocGen.Schools.Results;

/// <summary>One school's result of one procedure (kind, subject, grade) in one year.</summary>
/// <param name="Year">Calendar year of the procedure.</param>
public sealed record ExamResult(string SchoolId, ExamProcedure Procedure, string Subject, int Grade, int Year)
{
    public int? Participants { get; init; }

    /// <summary>Number of «2» (ВПР) or of those below the minimum (ОГЭ, ЕГЭ).</summary>
    public int? BelowMinimum { get; init; }

    /// <summary>Share of <see cref="BelowMinimum"/> in percent where the source gives only the share; a count wins over it.</summary>
    public decimal? BelowMinimumPercent { get; init; }

    public MarkDistribution? Marks { get; init; }

    /// <summary>Mean mark or score, in the units of the procedure.</summary>
    public decimal? Mean { get; init; }

    public SourceReference? Source { get; init; }
}

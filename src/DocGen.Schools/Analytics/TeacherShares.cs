using DocGen.Schools.Registry;

namespace DocGen.Schools.Analytics;

/// <summary>Shares of a school's teachers, percent of the total.</summary>
public sealed record TeacherShares(string SchoolId, int Year)
{
    public required Figure HighestCategory { get; init; }

    public required Figure FirstCategory { get; init; }

    public required Figure WithoutCategory { get; init; }

    public required Figure HigherEducation { get; init; }

    public required Figure YoungSpecialists { get; init; }

    public required Figure PensionAge { get; init; }

    public required Figure Trained { get; init; }

    public required Figure WithIndividualRoute { get; init; }

    /// <summary>Fewer than ten teachers: a share moves by more than ten points with each of them.</summary>
    public bool SmallSample { get; init; }

    public AnalyticsRule Rule { get; } = AnalyticsRule.TeacherShare;

    public static TeacherShares Of(TeacherStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        Figure Share(int? count) => Figure.Share(count, statistics.Total);
        return new(statistics.SchoolId, statistics.Year)
        {
            HighestCategory = Share(statistics.HighestCategory),
            FirstCategory = Share(statistics.FirstCategory),
            WithoutCategory = Share(statistics.WithoutCategory),
            HigherEducation = Share(statistics.HigherEducation),
            YoungSpecialists = Share(statistics.YoungSpecialists),
            PensionAge = Share(statistics.PensionAge),
            Trained = Share(statistics.Trained),
            WithIndividualRoute = Share(statistics.WithIndividualRoute),
            SmallSample = statistics.Total < ProcedureResult.SmallNumber,
        };
    }
}

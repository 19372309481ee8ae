namespace DocGen.Schools.Registry;

/// <summary>The staff of one school in one year. A null count means that nobody gave it, which is not zero.</summary>
/// <param name="Year">Calendar year in which the school year ends.</param>
public sealed record TeacherStatistics(string SchoolId, int Year)
{
    /// <summary>All teachers: the whole that shares are taken of.</summary>
    public int? Total { get; init; }

    public int? HighestCategory { get; init; }

    public int? FirstCategory { get; init; }

    public int? WithoutCategory { get; init; }

    public int? HigherEducation { get; init; }

    /// <summary>Up to three years of service.</summary>
    public int? YoungSpecialists { get; init; }

    public int? PensionAge { get; init; }

    /// <summary>Passed refresher courses in the last three years.</summary>
    public int? Trained { get; init; }

    /// <summary>Have an individual educational route (ИОМ).</summary>
    public int? WithIndividualRoute { get; init; }

    public int? Vacancies { get; init; }
}

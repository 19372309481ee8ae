using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;

namespace DocGen.Schools;

/// <summary>All data about a set of schools: what one JSON file holds, and what analytics and findings work on.</summary>
public sealed record SchoolData
{
    public IReadOnlyList<Region> Regions { get; init; } = [];

    public IReadOnlyList<Municipality> Municipalities { get; init; } = [];

    public IReadOnlyList<Organization> Organizations { get; init; } = [];

    public IReadOnlyList<Person> People { get; init; } = [];

    public IReadOnlyList<TeacherStatistics> TeacherStatistics { get; init; } = [];

    public IReadOnlyList<ExamResult> ExamResults { get; init; } = [];

    public IReadOnlyList<RiskProfile> RiskProfiles { get; init; } = [];

    public IReadOnlyList<Programme> Programmes { get; init; } = [];
}

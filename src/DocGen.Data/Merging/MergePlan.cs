using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;

namespace DocGen.Data.Merging;

/// <summary>What incoming data would do to the stored: a preview until <see cref="MergeWriter"/> writes it.</summary>
public sealed record MergePlan
{
    public required TablePlan<Region> Regions { get; init; }

    public required TablePlan<Municipality> Municipalities { get; init; }

    public required TablePlan<Organization> Organizations { get; init; }

    public required TablePlan<Person> People { get; init; }

    public required TablePlan<TeacherStatistics> TeacherStatistics { get; init; }

    public required TablePlan<ExamResult> ExamResults { get; init; }

    public required TablePlan<RiskProfile> RiskProfiles { get; init; }

    public required TablePlan<Programme> Programmes { get; init; }

    /// <summary>Rows to add, to change and to leave, by table, in the order of writing; tables that the data does not touch are left out.</summary>
    public IReadOnlyList<TableCount> Counts =>
    [
        .. new[]
        {
            Count("regions", Regions), Count("municipalities", Municipalities), Count("organizations", Organizations), Count("people", People),
            Count("teacher_statistics", TeacherStatistics), Count("exam_results", ExamResults), Count("risk_profiles", RiskProfiles),
            Count("programmes", Programmes),
        }.Where(count => count.Added + count.Changed + count.Unchanged > 0),
    ];

    /// <summary>Rows that writing the plan reports as its progress.</summary>
    public int RowsToWrite => Counts.Sum(count => count.Added + count.Changed);

    public bool IsEmpty => Counts.All(count => count.Added + count.Changed == 0);

    private static TableCount Count<T>(string table, TablePlan<T> plan) => new(table, plan.Added.Count, plan.Changed.Count, plan.Unchanged);
}

using System.Globalization;
using DocGen.Schools.Registry;

namespace DocGen.Schools.Findings.DataRules;

/// <summary>A count of some of a school's teachers that is over the count of all.</summary>
public sealed class StaffCountRule : DataRule
{
    public override string Code => "STAFF_COUNT_OVER_TOTAL";

    public override IEnumerable<Finding> Check(SchoolData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        for (var i = 0; i < data.TeacherStatistics.Count; i++)
        {
            var statistics = data.TeacherStatistics[i];
            foreach (var (name, count) in Counts(statistics).Where(c => c.Count > statistics.Total || c.Count < 0))
            {
                yield return Error(
                    $"$.teacher_statistics[{i}].{name}",
                    string.Create(CultureInfo.InvariantCulture, $"Педагогов в группе {count}, а всего {statistics.Total}"),
                    "Исправьте число педагогов");
            }
        }
    }

    private static IEnumerable<(string Name, int? Count)> Counts(TeacherStatistics s) =>
    [
        ("highest_category", s.HighestCategory), ("first_category", s.FirstCategory), ("without_category", s.WithoutCategory), ("higher_education", s.HigherEducation),
        ("young_specialists", s.YoungSpecialists), ("pension_age", s.PensionAge), ("trained", s.Trained), ("with_individual_route", s.WithIndividualRoute),
    ];
}

using DocGen.Schools.Analytics;
using DocGen.Schools.Registry;

namespace DocGen.Schools.Findings.DataRules;

/// <summary>Every school of the latest list of schools with low results has a mentor school.</summary>
public sealed class MentorMissingRule : DataRule
{
    public override string Code => "MENTOR_NOT_NAMED";

    public override IEnumerable<Finding> Check(SchoolData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var index = new ResultIndex(data.ExamResults);
        if (index.Years.Count == 0)
        {
            yield break;
        }

        var year = index.Years[^1] + 1;
        var mentored = data.Programmes.Where(p => p.Mentor is not null).Select(p => p.SchoolId).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < data.Organizations.Count; i++)
        {
            var school = data.Organizations[i];
            if (school.Kind == OrganizationKind.School && !mentored.Contains(school.Id) && ShnorStatus.Of(index, school.Id, year).Listing == ShnorListing.Listed)
            {
                yield return Warning($"$.organizations[{i}]", $"У школы с низкими результатами нет школы-наставника: {school.ShortName}", "Назначьте школу-наставника в программе школы");
            }
        }
    }
}

using System.Text.Json.Nodes;
using DocGen.Schools.Analytics;
using DocGen.Schools.Registry;

namespace DocGen.Jobs.Sources.Figures;

/// <summary>Counts and shares of a school's teachers in a year; shape «teachers» of the sources.</summary>
internal static class TeacherSource
{
    public static JsonObject Of(TeacherStatistics statistics)
    {
        var shares = TeacherShares.Of(statistics);
        return Members.Of(
            ("year", statistics.Year),
            ("total", statistics.Total),
            ("small", shares.SmallSample),
            ("vacancies", statistics.Vacancies),
            ("highest_category", Group(statistics.HighestCategory, shares.HighestCategory)),
            ("first_category", Group(statistics.FirstCategory, shares.FirstCategory)),
            ("without_category", Group(statistics.WithoutCategory, shares.WithoutCategory)),
            ("higher_education", Group(statistics.HigherEducation, shares.HigherEducation)),
            ("young_specialists", Group(statistics.YoungSpecialists, shares.YoungSpecialists)),
            ("pension_age", Group(statistics.PensionAge, shares.PensionAge)),
            ("trained", Group(statistics.Trained, shares.Trained)),
            ("with_route", Group(statistics.WithIndividualRoute, shares.WithIndividualRoute)));
    }

    private static JsonObject? Group(int? count, Figure share) => count is null ? null : Members.Of(("count", count), ("share", Rounded.Share(share)));
}

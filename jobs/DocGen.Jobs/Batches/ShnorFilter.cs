using DocGen.Data;
using DocGen.Data.Reading;
using DocGen.Schools.Analytics;

namespace DocGen.Jobs.Batches;

/// <summary>Which schools are on the list of ШНОР.</summary>
internal static class ShnorFilter
{
    public static async Task<HashSet<string>> ListedAsync(SchoolContext context, IReadOnlyList<string> schools, DateOnly asOf, CancellationToken cancellation)
    {
        var data = await new SchoolDataReader(context).AllAsync(cancellation);
        var analyst = new SchoolAnalyst(data);
        var last = data.ExamResults.Select(r => r.Year).DefaultIfEmpty(asOf.Year).Max();
        var year = Math.Min(asOf.Year, last + 1);
        return [.. schools.Where(id => analyst.School(id, year, asOf).Statuses.Any(s => s.Year == year && s.Listing == ShnorListing.Listed))];
    }
}

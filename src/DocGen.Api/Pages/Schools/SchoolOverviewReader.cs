using DocGen.Data;
using DocGen.Data.Reading;
using DocGen.Schools.Analytics;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Schools;

/// <summary>Reads a school with its analysis. The caller has seen to it that the reader may.</summary>
public sealed class SchoolOverviewReader(SchoolContext context, MeanCache means, TimeProvider clock)
{
    public async Task<SchoolOverview?> ReadAsync(string id, CancellationToken cancellation)
    {
        if (await new SchoolDataReader(context).SchoolAsync(id, cancellation) is not { } data)
        {
            return null;
        }

        var school = data.Organizations.First(o => o.Id == id);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var last = await LastYearAsync(cancellation) ?? today.Year - 1;
        var region = data.Municipalities.FirstOrDefault(m => m.Id == school.MunicipalityId)?.RegionId;
        var analyst = region is null ? new SchoolAnalyst(data) : new SchoolAnalyst(data, await means.OfAsync(region, cancellation));
        return new(school, data, analyst.School(id, last + 1, today), Completeness.Of(school, data, last));
    }

    /// <summary>The last year for which there are results of anybody: the list of the year after it is the newest that can be told.</summary>
    public Task<int?> LastYearAsync(CancellationToken cancellation) => context.ExamResults.MaxAsync(r => (int?)r.Year, cancellation);
}

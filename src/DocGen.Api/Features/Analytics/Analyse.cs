using DocGen.Api.Pages.Schools;
using DocGen.Data;
using DocGen.Data.Reading;
using DocGen.Data.Storage;
using DocGen.Schools.Analytics;
using DocGen.Schools.Findings;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Analytics;

/// <summary>Figures and findings about what the reader may see.</summary>
public sealed class Analyse(SchoolContext context, SchoolStore store, MeanCache means)
{
    /// <summary>A school against the means of its district and region. Null: there is no such school for this reader.</summary>
    public async Task<SchoolAnalysis?> SchoolAsync(string id, int year, DateOnly asOf, CancellationToken cancellation = default)
    {
        if (await new SchoolDataReader(context).SchoolAsync(id, cancellation) is not { } data)
        {
            return null;
        }

        var school = data.Organizations.First(o => o.Id == id);
        var region = data.Municipalities.FirstOrDefault(m => m.Id == school.MunicipalityId)?.RegionId;
        var analyst = region is null ? new SchoolAnalyst(data) : new SchoolAnalyst(data, await means.OfAsync(region, cancellation));
        return analyst.School(id, year, asOf);
    }

    /// <summary>A municipality with all its schools. Null: the reader does not answer for it.</summary>
    public async Task<DistrictAnalysis?> DistrictAsync(string id, int year, DateOnly asOf, CancellationToken cancellation = default)
    {
        if (!context.Covers(id))
        {
            return null;
        }

        // The means of the region are told to those who do not see the schools that they are made of.
        await using var everything = store.Open(context.Who);
        return await new SubjectReader(everything).MunicipalityAsync(id, cancellation) is { } subject
            ? new SchoolAnalyst(subject.Data, subject.Means).District(id, year, asOf)
            : null;
    }

    /// <summary>Findings in the data of a school and in its programmes. Null: there is no such school for this reader.</summary>
    public async Task<IReadOnlyList<Finding>?> FindingsAsync(string school, CancellationToken cancellation = default) =>
        await new SchoolDataReader(context).SchoolAsync(school, cancellation) is { } data ? FindingRules.Check(data) : null;

    /// <summary>Findings in one programme, by paths in it. Null: there is no such programme for this reader.</summary>
    public async Task<IReadOnlyList<Finding>?> ProgrammeFindingsAsync(string id, CancellationToken cancellation = default)
    {
        if (await context.Programmes.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation) is not { } stored)
        {
            return null;
        }

        var around = stored.SchoolId is null ? null : await new SchoolDataReader(context).SchoolAsync(stored.SchoolId, cancellation);
        return FindingRules.Check(stored.Content, around ?? new() { Programmes = [stored.Content] });
    }
}

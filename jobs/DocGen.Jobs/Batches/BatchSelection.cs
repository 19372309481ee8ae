using DocGen.Data;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Schools.Registry;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Batches;

/// <summary>Which subjects a batch is about: named ones, or all of a municipality (or of the whole store) that pass the filters.</summary>
public sealed record BatchSelection
{
    public string? MunicipalityId { get; init; }

    /// <summary>Ids of subjects, in the order to be made; null for all.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>Only schools that have results of procedures.</summary>
    public bool HasData { get; init; }

    /// <summary>Only schools on the list of ШНОР of the year of the day that is told as today.</summary>
    public bool Shnor { get; init; }

    /// <summary>The subjects with their places, by municipality and id so that neighbours are made together.</summary>
    internal async Task<IReadOnlyList<(SubjectKey Key, SubjectPlace Place)>> ResolveAsync(SchoolContext context, SubjectKind kind, DateOnly asOf, CancellationToken cancellation)
    {
        List<(SubjectKey Key, SubjectPlace Place)> found = kind switch
        {
            SubjectKind.School => await SchoolsAsync(context, asOf, cancellation),
            SubjectKind.Programme => [.. (await context.Programmes.AsNoTracking().Where(p => MunicipalityId == null || p.MunicipalityId == MunicipalityId)
                .Select(p => new { p.Id, p.SchoolId, p.MunicipalityId, p.Title }).ToListAsync(cancellation))
                .Select(p => (new SubjectKey(kind, p.Id), new SubjectPlace(p.SchoolId, p.MunicipalityId, p.Title ?? p.Id)))],
            SubjectKind.Municipality => [.. (await context.Municipalities.AsNoTracking().Where(m => MunicipalityId == null || m.Id == MunicipalityId).ToListAsync(cancellation))
                .Select(m => (new SubjectKey(kind, m.Id), new SubjectPlace(null, m.Id, m.Name)))],
            _ => [.. (await context.Documents.AsNoTracking().Where(d => Ids != null && Ids.Contains(d.Id)).Select(d => new { d.Id, d.SchoolId, d.MunicipalityId, d.FileName }).ToListAsync(cancellation))
                .Select(d => (new SubjectKey(kind, d.Id), new SubjectPlace(d.SchoolId, d.MunicipalityId, d.FileName)))],
        };
        return Ids is null
            ? [.. found.OrderBy(f => f.Place.MunicipalityId, StringComparer.Ordinal).ThenBy(f => f.Key.Id, StringComparer.Ordinal)]
            : [.. Ids.Distinct(StringComparer.Ordinal).Select(id => found.Find(f => f.Key.Id == id)).Where(f => f.Key is not null)];
    }

    private async Task<List<(SubjectKey Key, SubjectPlace Place)>> SchoolsAsync(SchoolContext context, DateOnly asOf, CancellationToken cancellation)
    {
        var query = context.Organizations.AsNoTracking().Where(o => o.Kind == OrganizationKind.School && (MunicipalityId == null || o.MunicipalityId == MunicipalityId));
        if (HasData)
        {
            query = query.Where(o => context.ExamResults.Any(r => r.SchoolId == o.Id));
        }

        var schools = await query.Select(o => new { o.Id, o.MunicipalityId, o.ShortName }).ToListAsync(cancellation);
        var listed = Shnor ? await ShnorFilter.ListedAsync(context, [.. schools.Select(s => s.Id)], asOf, cancellation) : null;
        return [.. schools.Where(s => listed?.Contains(s.Id) != false)
            .Select(s => (new SubjectKey(SubjectKind.School, s.Id), new SubjectPlace(s.Id, s.MunicipalityId, s.ShortName)))];
    }
}

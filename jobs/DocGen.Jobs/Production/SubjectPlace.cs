using DocGen.Data;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Production;

/// <summary>Whose a subject is: decides who sees its documents and whose journal numbers them.</summary>
/// <param name="Name">The subject as people know it.</param>
public sealed record SubjectPlace(string? SchoolId, string? MunicipalityId, string Name)
{
    /// <summary>Who keeps the journal: the school, else the municipality.</summary>
    public string? Owner => SchoolId ?? MunicipalityId;

    /// <summary>Null when there is no such subject.</summary>
    public static async Task<SubjectPlace?> FindAsync(SchoolContext context, SubjectKey subject, CancellationToken cancellation) => subject.Kind switch
    {
        SubjectKind.School => await context.Organizations.Where(o => o.Id == subject.Id)
            .Select(o => new SubjectPlace(o.Id, o.MunicipalityId, o.ShortName)).SingleOrDefaultAsync(cancellation),
        SubjectKind.Municipality => await context.Municipalities.Where(m => m.Id == subject.Id)
            .Select(m => new SubjectPlace(null, m.Id, m.Name)).SingleOrDefaultAsync(cancellation),
        SubjectKind.Programme => await context.Programmes.Where(p => p.Id == subject.Id)
            .Select(p => new SubjectPlace(p.SchoolId, p.MunicipalityId, p.Title ?? p.Id)).SingleOrDefaultAsync(cancellation),
        _ => await context.Documents.Where(d => d.Id == subject.Id)
            .Select(d => new SubjectPlace(d.SchoolId, d.MunicipalityId, d.FileName)).SingleOrDefaultAsync(cancellation),
    };
}

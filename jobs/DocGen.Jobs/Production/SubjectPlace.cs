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
    public static async Task<SubjectPlace?> FindAsync(SchoolContext context, SubjectKey subject, CancellationToken cancellation) =>
        (await OfAsync(context, subject.Kind, [subject.Id], cancellation)).GetValueOrDefault(subject.Id);

    /// <summary>Places of those subjects that are there, by id.</summary>
    public static async Task<IReadOnlyDictionary<string, SubjectPlace>> OfAsync(SchoolContext context, SubjectKind kind, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var found = kind switch
        {
            SubjectKind.School => context.Organizations.Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, Place = new SubjectPlace(o.Id, o.MunicipalityId, o.ShortName) }),
            SubjectKind.Municipality => context.Municipalities.Where(m => ids.Contains(m.Id)).Select(m => new { m.Id, Place = new SubjectPlace(null, m.Id, m.Name) }),
            SubjectKind.Programme => context.Programmes.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, Place = new SubjectPlace(p.SchoolId, p.MunicipalityId, p.Title ?? p.Id) }),
            _ => context.Documents.Where(d => ids.Contains(d.Id)).Select(d => new { d.Id, Place = new SubjectPlace(d.SchoolId, d.MunicipalityId, d.FileName) }),
        };
        return await found.ToDictionaryAsync(f => f.Id, f => f.Place, StringComparer.Ordinal, cancellation);
    }
}

using System.Linq.Expressions;
using DocGen.Data.Model;
using DocGen.Data.Production;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Data.Access;

/// <summary>
/// What a context shows of each table, as query filters: a query that forgot to ask about rights shows nothing foreign. Names of regions and
/// municipalities are no secret.
/// </summary>
internal static class ScopeFilters
{
    /// <summary>Name of the filter; only code that acts for the program itself may switch it off.</summary>
    public const string Name = "scope";

    /// <remarks>The context stands for itself: EF Core puts the querying one in its place.</remarks>
    public static void Build(ModelBuilder model, SchoolContext context)
    {
        Filter<Organization>(model, o => context.Reach == Reach.Everything
            || (context.Reach == Reach.Municipality && o.MunicipalityId == context.ScopeMunicipality)
            || (context.Reach == Reach.School && o.Id == context.ScopeSchool)
            || (context.Reach != Reach.Nothing && o.Kind != OrganizationKind.School && (o.MunicipalityId == null || o.MunicipalityId == context.ScopeMunicipality)));
        Filter<Person>(model, p => context.Reach == Reach.Everything || context.Organizations.Any(o => o.Id == p.OrganizationId));
        Filter<TeacherStatistics>(model, t => context.Reach == Reach.Everything || context.Organizations.Any(o => o.Id == t.SchoolId));
        Filter<ExamResult>(model, r => context.Reach == Reach.Everything || context.Organizations.Any(o => o.Id == r.SchoolId));
        Filter<RiskProfile>(model, r => context.Reach == Reach.Everything || context.Organizations.Any(o => o.Id == r.SchoolId));
        Filter<StoredProgramme>(model, p => context.Reach == Reach.Everything
            || (p.SchoolId != null && context.Organizations.Any(o => o.Id == p.SchoolId))
            || (p.SchoolId == null && context.Reach == Reach.Municipality && p.MunicipalityId == context.ScopeMunicipality));
        Filter<StoredRoadmapRow>(model, r => context.Reach == Reach.Everything || context.Programmes.Any(p => p.Id == r.ProgrammeId));
        Filter<StoredIndicator>(model, i => context.Reach == Reach.Everything || context.Programmes.Any(p => p.Id == i.ProgrammeId));
        Filter<StoredDocument>(model, d => context.Reach == Reach.Everything
            || (context.Reach == Reach.School && d.SchoolId == context.ScopeSchool)
            || (context.Reach == Reach.Municipality && d.MunicipalityId == context.ScopeMunicipality));
        Filter<DocumentData>(model, d => context.Reach == Reach.Everything || context.Documents.Any(each => each.Id == d.DocumentId));
        Filter<DocumentFile>(model, f => context.Reach == Reach.Everything || context.Documents.Any(each => each.Id == f.DocumentId));
        Filter<NumberTail>(model, t => context.Reach == Reach.Everything || context.Documents.Any(each => each.Id == t.DocumentId));
        Filter<Registration>(model, r => context.Reach == Reach.Everything || context.Documents.Any(each => each.Id == r.DocumentId));
        Filter<Journal>(model, j => context.Reach == Reach.Everything
            || (context.Reach != Reach.Nothing && (j.OwnerId == context.ScopeSchool || (context.Reach == Reach.Municipality
                && (j.OwnerId == context.ScopeMunicipality || context.Organizations.Any(o => o.Id == j.OwnerId))))));
        // A school asks for no batches, but for single documents that are made while it waits: those it may follow.
        Filter<Batch>(model, b => context.Reach == Reach.Everything || (context.Reach == Reach.Municipality && b.MunicipalityId == context.ScopeMunicipality)
            || (context.Reach == Reach.School && b.Interactive && b.AskedBy == context.Who));
        Filter<BatchItem>(model, i => context.Reach == Reach.Everything || context.Batches.Any(b => b.Id == i.BatchId));
        Filter<Schedule>(model, s => context.Reach == Reach.Everything || (context.Reach == Reach.Municipality && s.MunicipalityId == context.ScopeMunicipality));
        Filter<Delivery>(model, _ => context.Reach == Reach.Everything);
        Filter<AuditEntry>(model, _ => context.Reach == Reach.Everything);
    }

    private static void Filter<T>(ModelBuilder model, Expression<Func<T, bool>> filter)
        where T : class => model.Entity<T>().HasQueryFilter(Name, filter);
}

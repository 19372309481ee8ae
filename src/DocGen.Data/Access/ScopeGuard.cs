using DocGen.Data.Model;
using DocGen.Schools.Registry;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DocGen.Data.Access;

/// <summary>Refuses to save rows outside the scope: seeing an office next door is not yet changing it.</summary>
internal static class ScopeGuard
{
    /// <exception cref="OutOfScopeException">A row belongs, or would belong, to an organization outside the scope.</exception>
    public static async Task CheckAsync(SchoolContext context, CancellationToken cancellation)
    {
        if (context.Reach == Reach.Everything && !context.ReadOnly)
        {
            return;
        }

        var changed = context.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var owners = changed.SelectMany(Owners).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var own = owners.Count == 0 ? [] : await OwnAsync(context, owners, cancellation);
        foreach (var entry in changed)
        {
            if (!IsOwn(context, entry, own))
            {
                var key = entry.Metadata.FindPrimaryKey()!.Properties.Select(p => entry.Property(p.Name).CurrentValue);
                throw new OutOfScopeException(entry.Metadata.GetTableName()!, string.Join('/', key));
            }
        }
    }

    private static bool IsOwn(SchoolContext context, EntityEntry entry, HashSet<string> own) => entry.Entity switch
    {
        Region or Municipality or Organization or Person or TeacherStatistics or ExamResult or RiskProfile or StoredProgramme when context.ReadOnly => false,
        _ when context.Reach == Reach.Everything => true,
        Region or Municipality => false,
        Organization => Municipalities(entry).All(m => m is not null && m == context.ScopeMunicipality)
            && (context.Reach == Reach.Municipality || (entry.State == EntityState.Modified && own.Contains((string)entry.Property(nameof(Organization.Id)).CurrentValue!))),
        StoredProgramme programme => programme.SchoolId is null
            ? context.Reach == Reach.Municipality && Municipalities(entry).All(m => m is not null && m == context.ScopeMunicipality)
            : Owners(entry).All(id => id is null || own.Contains(id)),
        Person or TeacherStatistics or ExamResult or RiskProfile => Owners(entry).All(id => id is not null && own.Contains(id)),
        _ => true,
    };

    /// <summary>Organizations that the row belongs to before and after the change.</summary>
    private static IEnumerable<string?> Owners(EntityEntry entry) => entry.Entity switch
    {
        Organization => Values(entry, nameof(Organization.Id)),
        Person => Values(entry, nameof(Person.OrganizationId)),
        StoredProgramme or TeacherStatistics or ExamResult or RiskProfile => Values(entry, nameof(ExamResult.SchoolId)),
        _ => [],
    };

    private static IEnumerable<string?> Municipalities(EntityEntry entry) => Values(entry, nameof(Organization.MunicipalityId));

    private static IEnumerable<string?> Values(EntityEntry entry, string property)
    {
        var value = entry.Property(property);
        yield return (string?)value.CurrentValue;
        if (entry.State != EntityState.Added)
        {
            yield return (string?)value.OriginalValue;
        }
    }

    private static async Task<HashSet<string>> OwnAsync(SchoolContext context, HashSet<string> ids, CancellationToken cancellation)
    {
        if (context.Reach != Reach.Municipality)
        {
            return context.Reach == Reach.School ? [context.ScopeSchool!] : [];
        }

        var stored = await context.Organizations.IgnoreQueryFilters()
            .Where(o => ids.Contains(o.Id) && o.MunicipalityId == context.ScopeMunicipality).Select(o => o.Id).ToListAsync(cancellation);
        var added = context.ChangeTracker.Entries<Organization>()
            .Where(e => e.State == EntityState.Added && e.Entity.MunicipalityId == context.ScopeMunicipality).Select(e => e.Entity.Id);
        return stored.Concat(added).ToHashSet(StringComparer.Ordinal);
    }
}

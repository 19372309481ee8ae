using System.Globalization;
using DocGen.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DocGen.Data.Auditing;

/// <summary>Counts up revisions and writes down the changes that a context is about to save.</summary>
internal static class AuditTrail
{
    public static void Record(SchoolContext context)
    {
        var now = context.Now;
        List<AuditEntry> trail = [];
        foreach (var entry in context.ChangeTracker.Entries())
        {
            if (entry.Metadata.FindProperty(RowState.Revision) is null
                || entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted))
            {
                continue;
            }

            if (entry.State != EntityState.Deleted)
            {
                var revision = entry.Property(RowState.Revision);
                revision.CurrentValue = entry.State == EntityState.Added ? 1 : (int)revision.OriginalValue! + 1;
            }

            if (entry.State != EntityState.Added || !context.AddsUntold)
            {
                trail.Add(Describe(entry, now, context.Who));
            }
        }

        context.Audit.AddRange(trail);
    }

    private static AuditEntry Describe(EntityEntry entry, DateTimeOffset now, string who) => new()
    {
        At = now,
        Who = who,
        Action = ActionOf(entry),
        Subject = entry.Metadata.GetTableName()!,
        Key = string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(p => Text(entry.Property(p.Name).CurrentValue))),
        Changes = [.. entry.Properties.Where(p => p.Metadata.Name is not (RowState.Revision or RowState.DeletedAt)).SelectMany(p => Changes(entry, p))],
    };

    private static AuditAction ActionOf(EntityEntry entry)
    {
        if (entry.State == EntityState.Modified
            && entry.Metadata.FindProperty(RowState.DeletedAt) is not null
            && entry.Property(RowState.DeletedAt) is { IsModified: true } deleted)
        {
            return deleted.CurrentValue is null ? AuditAction.Restore : AuditAction.Delete;
        }

        return entry.State switch
        {
            EntityState.Added => AuditAction.Add,
            EntityState.Deleted => AuditAction.Delete,
            _ => AuditAction.Change,
        };
    }

    private static IEnumerable<FieldChange> Changes(EntityEntry entry, PropertyEntry property)
    {
        if (entry.State == EntityState.Modified && !property.IsModified)
        {
            return [];
        }

        var from = entry.State == EntityState.Added ? null : Stored(property, property.OriginalValue);
        var to = entry.State == EntityState.Deleted ? null : Stored(property, property.CurrentValue);
        if (string.Equals(from, to, StringComparison.Ordinal))
        {
            return [];
        }

        var column = property.Metadata.GetColumnName();
        return entry.State == EntityState.Modified && property.CurrentValue is Schools.Programmes.Programme && from is not null && to is not null
            ? JsonDifference.Between(from, to)
            : [new FieldChange(column, from, to)];
    }

    private static string? Stored(PropertyEntry property, object? value) => value is null
        ? null
        : Text(property.Metadata.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value);

    private static string? Text(object? value) => value is IFormattable formattable
        ? formattable.ToString(value is DateOnly ? "O" : null, CultureInfo.InvariantCulture)
        : value?.ToString();
}

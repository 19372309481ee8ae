using DocGen.Data.Model;
using DocGen.Data.Programmes;
using DocGen.Schools.Programmes;
using DocGen.Schools.Registry;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DocGen.Data.Editing;

/// <summary>
/// A person's edits, one row at a time: each names the revision it was made to, and is written with its audit entry or not at all. The
/// context is empty after every edit.
/// </summary>
public sealed class SchoolEditor(SchoolContext context)
{
    /// <summary>Reads a row of the registry, the results or the staff by its key; programmes have <see cref="FindProgrammeAsync"/>.</summary>
    public async Task<Revised<T>?> FindAsync<T>(params object[] key)
        where T : class
    {
        var row = await context.FindAsync<T>(key);
        if (row is null || IsDeleted(context.Entry(row)))
        {
            context.ChangeTracker.Clear();
            return null;
        }

        var revision = context.Entry(row).Property<int>(RowState.Revision).CurrentValue;
        context.ChangeTracker.Clear();
        return new(row, revision);
    }

    public async Task<Revised<Programme>?> FindProgrammeAsync(string id) =>
        await FindAsync<StoredProgramme>(id) is { } stored ? new(stored.Value.Content, stored.Revision) : null;

    public async Task<EditResult> AddAsync<T>(T row, CancellationToken cancellation = default)
        where T : class
    {
        context.Add(row);
        return await SaveAsync(context.Entry(row), cancellation);
    }

    public async Task<EditResult> AddProgrammeAsync(Programme programme, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ProgrammeStorage.Add(context, programme);
        return await SaveAsync(context.Entry(context.Programmes.Local.Single()), cancellation);
    }

    public Task<EditResult> ChangeAsync<T>(T row, int revision, CancellationToken cancellation = default)
        where T : class
    {
        var key = context.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties.Select(p => p.PropertyInfo!.GetValue(row)!).ToArray();
        return EditAsync<T>(key, deleted: false, revision, entry => entry.CurrentValues.SetValues(row), cancellation);
    }

    public Task<EditResult> ChangeProgrammeAsync(Programme programme, int revision, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return EditAsync<StoredProgramme>([programme.Id], deleted: false, revision, entry => ProgrammeStorage.Fill(context, entry.Entity, programme), cancellation);
    }

    /// <summary>Takes a school (or another organization) out of sight with its results, staff and programmes; nothing is lost.</summary>
    public Task<EditResult> DeleteSchoolAsync(string id, int revision, CancellationToken cancellation = default) =>
        EditAsync<Organization>([id], deleted: false, revision, entry => Mark(entry, context.Now), cancellation);

    public Task<EditResult> RestoreSchoolAsync(string id, int revision, CancellationToken cancellation = default) =>
        EditAsync<Organization>([id], deleted: true, revision, entry => Mark(entry, null), cancellation);

    public Task<EditResult> DeleteProgrammeAsync(string id, int revision, CancellationToken cancellation = default) =>
        EditAsync<StoredProgramme>([id], deleted: false, revision, entry => Mark(entry, context.Now), cancellation);

    public Task<EditResult> RestoreProgrammeAsync(string id, int revision, CancellationToken cancellation = default) =>
        EditAsync<StoredProgramme>([id], deleted: true, revision, entry => Mark(entry, null), cancellation);

    private async Task<EditResult> EditAsync<T>(
        object[] key, bool deleted, int revision, Action<EntityEntry<T>> edit, CancellationToken cancellation)
        where T : class
    {
        // Deleted rows are edited too: a query filter would hide what is to be restored, and FindAsync obeys it.
        var entity = context.Model.FindEntityType(typeof(T))!;
        var names = entity.FindPrimaryKey()!.Properties.Select(p => p.Name).ToArray();
        var query = context.Set<T>().IgnoreQueryFilters([SchoolModel.DeletedFilter]);
        for (var i = 0; i < names.Length; i++)
        {
            query = KeyFilter.Where(query, names[i], key[i]);
        }

        foreach (var collection in entity.GetNavigations().Where(n => n.IsCollection))
        {
            query = query.Include(collection.Name);
        }

        var row = await query.AsSplitQuery().SingleOrDefaultAsync(cancellation);
        if (row is null || IsDeleted(context.Entry(row)) != deleted)
        {
            context.ChangeTracker.Clear();
            return EditResult.Failed(EditFailure.NotFound);
        }

        var entry = context.Entry(row);
        var token = entry.Property<int>(RowState.Revision);
        if (token.CurrentValue != revision)
        {
            context.ChangeTracker.Clear();
            return EditResult.Failed(EditFailure.Conflict);
        }

        edit(entry);
        return await SaveAsync(entry, cancellation);
    }

    private async Task<EditResult> SaveAsync(EntityEntry entry, CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation);
            return EditResult.Saved((int)entry.Property(RowState.Revision).CurrentValue!);
        }
        catch (DbUpdateConcurrencyException)
        {
            return EditResult.Failed(EditFailure.Conflict);
        }
        catch (DbUpdateException broken) when (ConstraintFailure.Of(broken) is { } failure)
        {
            return EditResult.Failed(failure);
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }

    private static void Mark<T>(EntityEntry<T> entry, DateTimeOffset? at)
        where T : class => entry.Property<DateTimeOffset?>(RowState.DeletedAt).CurrentValue = at;

    private static bool IsDeleted(EntityEntry entry) =>
        entry.Metadata.FindProperty(RowState.DeletedAt) is not null && entry.Property(RowState.DeletedAt).CurrentValue is not null;
}

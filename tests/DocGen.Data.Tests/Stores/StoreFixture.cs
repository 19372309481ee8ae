using System.Globalization;
using DocGen.Data.Storage;
using Microsoft.Data.Sqlite;

namespace DocGen.Data.Tests.Stores;

/// <summary>New databases of both kinds for the tests of the collection «stores».</summary>
public sealed class StoreFixture : IDisposable
{
    private readonly Lazy<PostgresServer> postgres = new(() => new PostgresServer());
    private readonly string folder = Directory.CreateTempSubdirectory("docgen-data-").FullName;
    private int count;

    public static TheoryData<StoreKind> Kinds => new() { StoreKind.Sqlite, StoreKind.Postgres };

    /// <summary>An empty database without tables.</summary>
    public StoreOptions CreateEmpty(StoreKind kind)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test{Interlocked.Increment(ref count)}");
        if (kind == StoreKind.Sqlite)
        {
            return new(kind, Path.Combine(folder, $"{name}.db"));
        }

        postgres.Value.Execute($"CREATE DATABASE {name}");
        return new(kind, postgres.Value.Connection(name));
    }

    /// <summary>A migrated database.</summary>
    public async Task<SchoolStore> CreateAsync(StoreKind kind, TimeProvider? clock = null)
    {
        var store = new SchoolStore(CreateEmpty(kind), clock ?? new FixedClock());
        await store.MigrateAsync();
        return store;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        if (postgres.IsValueCreated)
        {
            postgres.Value.Dispose();
        }
    }
}

using System.Globalization;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using Npgsql;

namespace DocGen.EndToEnd.Tests.Workers;

/// <summary>One server for the tests of workers, a database each.</summary>
public sealed class WorkerServer : IDisposable
{
    private int count;

    public PostgresServer Postgres { get; } = new();

    internal Task<WorkerStore> CreateAsync(int schools)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"workers{++count}");
        Postgres.Execute($"CREATE DATABASE {name}");
        // As in production: connections are kept.
        var connection = new NpgsqlConnectionStringBuilder(Postgres.Connection(name)) { Pooling = true }.ToString();
        return WorkerStore.CreateAsync(new(StoreKind.Postgres, connection), schools);
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Postgres.Dispose();
    }
}

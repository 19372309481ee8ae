using System.Data.Common;
using System.Globalization;
using DocGen.Data.Storage;

namespace DocGen.Data.Migrations;

/// <summary>
/// Brings a schema up to date in one transaction: all missing scripts or none. The lock is SQLite's own write lock (BEGIN IMMEDIATE) or an
/// advisory lock of PostgreSQL, which ends with the transaction; whoever waited finds the work done.
/// </summary>
internal sealed class Migrator(IReadOnlyList<MigrationScript> scripts, StoreKind kind, TimeProvider clock)
{
    /// <summary>Key of the advisory lock: the letters «docgen».</summary>
    private const long LockKey = 0x646F6367656E;

    public async Task<IReadOnlyList<string>> ApplyAsync(DbConnection connection, CancellationToken cancellation)
    {
        if (kind == StoreKind.Sqlite)
        {
            // Kept in the file; readers then never wait for the writer. It cannot be set inside a transaction.
            await ExecuteAsync(connection, null, "PRAGMA journal_mode = WAL", cancellation);
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        if (kind == StoreKind.Postgres)
        {
            await ExecuteAsync(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({LockKey})"), cancellation);
        }

        await ExecuteAsync(connection, transaction, Table, cancellation);
        var applied = await AppliedAsync(connection, transaction, cancellation);
        Check(applied);
        List<string> done = [];
        foreach (var script in scripts.Skip(applied.Count))
        {
            await ExecuteAsync(connection, transaction, script.Sql, cancellation);
            await RegisterAsync(connection, transaction, script, cancellation);
            done.Add(script.Name);
        }

        await transaction.CommitAsync(cancellation);
        return done;
    }

    /// <summary>What is not applied yet; reads only.</summary>
    public async Task<IReadOnlyList<string>> PendingAsync(DbConnection connection, CancellationToken cancellation)
    {
        var applied = await HasTableAsync(connection, cancellation) ? await AppliedAsync(connection, null, cancellation) : [];
        Check(applied);
        return [.. scripts.Skip(applied.Count).Select(script => script.Name)];
    }

    private async Task<bool> HasTableAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = kind == StoreKind.Postgres
            ? "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_migrations'"
            : "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migrations'";
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture) > 0;
    }

    private const string Table = """
        CREATE TABLE IF NOT EXISTS schema_migrations (
            number integer NOT NULL PRIMARY KEY,
            name text NOT NULL,
            digest text NOT NULL,
            applied_at text NOT NULL
        )
        """;

    private void Check(List<(int Number, string Name, string Digest)> applied)
    {
        for (var i = 0; i < applied.Count; i++)
        {
            var (number, name, digest) = applied[i];
            if (i >= scripts.Count)
            {
                throw new MigrationException(
                    $"База данных новее программы: в ней есть миграция {name}. Обновите программу или укажите другую базу.");
            }

            if (number != scripts[i].Number || !string.Equals(digest, scripts[i].Digest, StringComparison.Ordinal))
            {
                throw new MigrationException(
                    $"Миграция {name} в базе отличается от {scripts[i].Name} в программе. Восстановите базу из копии или верните прежнюю версию программы.");
            }
        }
    }

    private static async Task<List<(int Number, string Name, string Digest)>> AppliedAsync(
        DbConnection connection, DbTransaction? transaction, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, "SELECT number, name, digest FROM schema_migrations ORDER BY number");
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        List<(int Number, string Name, string Digest)> rows = [];
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add((reader.GetInt32(0), reader.GetString(1), reader.GetString(2)));
        }

        return rows;
    }

    private async Task RegisterAsync(DbConnection connection, DbTransaction transaction, MigrationScript script, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) =
            (transaction, "INSERT INTO schema_migrations (number, name, digest, applied_at) VALUES (@number, @name, @digest, @at)");
        (string Name, object Value)[] values =
        [
            ("@number", script.Number), ("@name", script.Name), ("@digest", script.Digest),
            ("@at", clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)),
        ];
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <remarks>The texts are constants and resources of this assembly, never a user's.</remarks>
    private static async Task ExecuteAsync(DbConnection connection, DbTransaction? transaction, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100
        (command.Transaction, command.CommandText) = (transaction, sql);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation);
    }
}

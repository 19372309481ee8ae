using System.Data.Common;
using DocGen.Data.Access;
using DocGen.Data.Migrations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace DocGen.Data.Storage;

/// <summary>The database of schools: opens it and brings its schema up to date.</summary>
public sealed class SchoolStore
{
    /// <summary>How long a writer waits for another one, in seconds; SQLite has one writer at a time.</summary>
    private const int BusySeconds = 30;

    private readonly TimeProvider clock;
    private readonly DbContextOptions<SchoolContext> contextOptions;

    public SchoolStore(StoreOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        this.clock = clock;
        var builder = new DbContextOptionsBuilder<SchoolContext>();
        contextOptions = (options.Kind == StoreKind.Sqlite
            ? builder.UseSqlite(FileConnection(options.Connection))
            : builder.UseNpgsql(PostgresConnection.Of(options.Connection))).Options;
    }

    public StoreOptions Options { get; }

    /// <param name="who">The person or process at work, as the audit trail names it.</param>
    /// <param name="scope">What of the data is there for this person; null for the program itself.</param>
    public SchoolContext Open(string who, AccessScope? scope = null) => new(contextOptions, clock, who, scope);

    /// <summary>
    /// Makes what EF Core makes before its first query, without the database. It takes the better part of a second: a host begins it beside its other work.
    /// </summary>
    public void Prepare()
    {
        using var context = Open("docgen");
        _ = context.Sessions.AsNoTracking().Join(context.Accounts, s => s.AccountId, a => a.Id, (s, a) => new { s, a }).ToQueryString();
    }

    /// <summary>Applies the migrations that are not applied yet, alone among all who call it.</summary>
    /// <returns>Names of the applied migrations, in order.</returns>
    /// <exception cref="MigrationException">The schema is not one that this program knows.</exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellation = default)
    {
        if (Options.Kind == StoreKind.Sqlite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Options.Connection))!);
        }

        await using var connection = Connect();
        await connection.OpenAsync(cancellation);
        return await new Migrator(MigrationScript.All(Options.Kind), Options.Kind, clock).ApplyAsync(connection, cancellation);
    }

    /// <summary>Names of the migrations that <see cref="MigrateAsync"/> would apply; changes nothing.</summary>
    /// <exception cref="MigrationException">The schema is not one that this program knows.</exception>
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellation = default)
    {
        await using var connection = Connect();
        await connection.OpenAsync(cancellation);
        return await new Migrator(MigrationScript.All(Options.Kind), Options.Kind, clock).PendingAsync(connection, cancellation);
    }

    /// <summary>Past EF Core, which takes a second to begin: a command that finds the schema up to date begins it while it does other work.</summary>
    private DbConnection Connect() => Options.Kind == StoreKind.Sqlite ? new SqliteConnection(FileConnection(Options.Connection)) : new NpgsqlConnection(PostgresConnection.Of(Options.Connection));

    private static string FileConnection(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWriteCreate,
        ForeignKeys = true,
        DefaultTimeout = BusySeconds,
    }.ToString();
}

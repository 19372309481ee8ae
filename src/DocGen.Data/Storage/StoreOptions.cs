using Npgsql;

namespace DocGen.Data.Storage;

/// <summary>Where the data is.</summary>
/// <param name="Connection">Path of the database file for SQLite; a connection string for PostgreSQL.</param>
public sealed record StoreOptions(StoreKind Kind, string Connection)
{
    /// <summary>For people and logs: the file, or server and database; a connection string may hold a password and is never shown.</summary>
    public override string ToString()
    {
        if (Kind == StoreKind.Sqlite)
        {
            return Connection;
        }

        try
        {
            var server = new NpgsqlConnectionStringBuilder(Connection);
            return $"PostgreSQL {server.Host}/{server.Database ?? server.Username}";
        }
        catch (ArgumentException)
        {
            return "PostgreSQL";
        }
    }
}

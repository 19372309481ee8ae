using System.Data.Common;
using Npgsql;

namespace DocGen.Data.Storage;

/// <summary>How connections to the server are opened. One text for all that opens them, so that they share one pool.</summary>
public static class PostgresConnection
{
    /// <summary>More statements than the pages, the scheduler and production ask; the server keeps each a connection.</summary>
    private const int Prepared = 200;

    /// <summary>
    /// Adds what the connection string leaves open: statements asked again and again stay prepared (parsing took longer than answering), and a
    /// connection goes back to the pool without «DISCARD ALL»: nothing here leaves a setting, a lock or a temporary table behind a transaction.
    /// </summary>
    /// <returns>The text itself when it is no connection string: whoever opens it tells.</returns>
    public static string Of(string given)
    {
        try
        {
            var named = new DbConnectionStringBuilder { ConnectionString = given }.Keys.Cast<string>().Select(key => key.Replace(" ", "", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var connection = new NpgsqlConnectionStringBuilder(given);
            connection.MaxAutoPrepare = named.Contains(nameof(connection.MaxAutoPrepare)) ? connection.MaxAutoPrepare : Prepared;
            connection.NoResetOnClose = !named.Contains(nameof(connection.NoResetOnClose)) || connection.NoResetOnClose;
            return connection.ConnectionString;
        }
        catch (ArgumentException)
        {
            return given;
        }
    }
}

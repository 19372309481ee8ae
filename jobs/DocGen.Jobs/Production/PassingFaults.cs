using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace DocGen.Jobs.Production;

/// <summary>Tells a fault that passes (a lost connection, a deadlock, a full disk) from one that a retry will not cure.</summary>
public static class PassingFaults
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteInputOutput = 10;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;

    public static bool Is(Exception? exception) => exception switch
    {
        null => false,
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked or SqliteInputOutput or SqliteFull or SqliteCannotOpen,
        PostgresException postgres => postgres.IsTransient || IsShortage(postgres.SqlState),
        DbException { IsTransient: true } => true,
        NpgsqlException { InnerException: IOException or SocketException or TimeoutException } => true,
        IOException or SocketException or TimeoutException => true,
        ObjectDisposedException => false,
        _ => Is(exception.InnerException),
    };

    /// <summary>Pauses between tries: each about twice the one before.</summary>
    public static TimeSpan Pause(int attempt) => TimeSpan.FromMilliseconds(250 * Math.Pow(2, Math.Min(attempt, 7)));

    /// <summary>Classes 53 (no room, no memory, too many connections), 57P (the server goes down or comes up), 58 (its disk fails), 40 (deadlock), 08 (connection).</summary>
    private static bool IsShortage(string state) =>
        state.StartsWith("53", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal) || state.StartsWith("58", StringComparison.Ordinal)
        || state.StartsWith("40", StringComparison.Ordinal) || state.StartsWith("08", StringComparison.Ordinal);
}

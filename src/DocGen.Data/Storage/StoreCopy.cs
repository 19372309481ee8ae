using Microsoft.Data.Sqlite;

namespace DocGen.Data.Storage;

/// <summary>Copies of an embedded database.</summary>
public static class StoreCopy
{
    private static readonly string[] Suffixes = ["", "-wal", "-shm"];

    /// <summary>Writes a whole, compact copy while others read and write.</summary>
    public static async Task WriteAsync(string database, string target, CancellationToken cancellation = default)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $target";
        command.Parameters.AddWithValue("$target", target);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Whether a file is an undamaged database of this program.</summary>
    public static async Task<bool> IsWholeAsync(string file, CancellationToken cancellation = default)
    {
        try
        {
            await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT (SELECT integrity_check FROM pragma_integrity_check LIMIT 1) = 'ok' AND EXISTS (SELECT 1 FROM schema_migrations)";
            return await command.ExecuteScalarAsync(cancellation) is 1L;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>Puts a copy in the database's place; what stood there stays beside it as «.before-restore». Nobody may have it open.</summary>
    public static void Replace(string copy, string database)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(database))!);
        foreach (var suffix in Suffixes.Where(suffix => File.Exists(database + suffix)))
        {
            File.Move(database + suffix, $"{database}.before-restore{suffix}", overwrite: true);
        }

        File.Copy(copy, database);
        File.Delete(Path.ChangeExtension(database, ".jobs.db"));
    }
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DocGen.Data.Merging;

/// <summary>
/// One statement executed for many rows in the open transaction: prepared once on SQLite, sent by hundreds to PostgreSQL. Tracking a row costs several
/// times its writing.
/// </summary>
/// <param name="sql">With parameters @p0, @p1 …; «::jsonb» after one of them is for PostgreSQL only.</param>
internal sealed class BulkStatement(SchoolContext context, string sql)
{
    private const int RowsAtOnce = 500;

    private readonly DbConnection connection = context.Database.GetDbConnection();
    private readonly DbTransaction? transaction = context.Database.CurrentTransaction?.GetDbTransaction();

    /// <param name="written">Told now and then how many rows are done.</param>
    /// <exception cref="DbUpdateException">A row breaks a constraint.</exception>
    /// <exception cref="DbUpdateConcurrencyException">A row met nothing to change.</exception>
    public async Task ExecuteAsync(IEnumerable<object?[]> rows, Action<int> written, CancellationToken cancellation)
    {
        try
        {
            if (connection.CanCreateBatch)
            {
                await SendAsync(rows, written, cancellation);
            }
            else
            {
                RunPrepared(rows, written, cancellation);
            }
        }
        catch (DbException broken)
        {
            throw new DbUpdateException("A row was refused.", broken);
        }
    }

    private void RunPrepared(IEnumerable<object?[]> rows, Action<int> written, CancellationToken cancellation)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The statements are constants of this assembly.
        command.CommandText = sql.Replace("::jsonb", "", StringComparison.Ordinal);
#pragma warning restore CA2100
        var done = 0;
        foreach (var row in rows)
        {
            for (var i = command.Parameters.Count; i < row.Length; i++)
            {
                command.Parameters.Add(Name(command.CreateParameter(), i));
            }

            for (var i = 0; i < row.Length; i++)
            {
                command.Parameters[i].Value = row[i] ?? DBNull.Value;
            }

            Expect(1, command.ExecuteNonQuery());
            if (++done % RowsAtOnce == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                written(done);
            }
        }

        written(done);
    }

    private async Task SendAsync(IEnumerable<object?[]> rows, Action<int> written, CancellationToken cancellation)
    {
        var done = 0;
        foreach (var chunk in rows.Chunk(RowsAtOnce))
        {
            await using var batch = connection.CreateBatch();
            batch.Transaction = transaction;
            foreach (var row in chunk)
            {
                var command = batch.CreateBatchCommand();
                command.CommandText = sql;
                for (var i = 0; i < row.Length; i++)
                {
                    var parameter = Name(command.CreateParameter(), i);
                    parameter.Value = row[i] ?? DBNull.Value;
                    command.Parameters.Add(parameter);
                }

                batch.BatchCommands.Add(command);
            }

            Expect(chunk.Length, await batch.ExecuteNonQueryAsync(cancellation));
            written(done += chunk.Length);
        }
    }

    private static DbParameter Name(DbParameter parameter, int index)
    {
        parameter.ParameterName = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p{index}");
        return parameter;
    }

    private static void Expect(int rows, int changed)
    {
        if (changed != rows)
        {
            throw new DbUpdateConcurrencyException("A row has changed since it was read.");
        }
    }
}

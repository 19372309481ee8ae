using System.Data.Common;
using DocGen.Data.Model;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DocGen.Data.Merging;

/// <summary>
/// Adds exam results to SQLite by one prepared statement: they come by the hundred thousand, and tracking each costs several times its
/// writing. PostgreSQL gets them through the context, which sends many rows at a time.
/// </summary>
internal static class ResultInsert
{
    private const string Sql = """
        INSERT INTO exam_results (school_id, procedure, subject, grade, year, participants, below_minimum, below_minimum_percent, marks, mean, source, revision)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, 1)
        """;

    /// <exception cref="DbUpdateException">A row breaks a constraint, as when the context saves.</exception>
    public static void Write(SchoolContext context, IReadOnlyList<ExamResult> rows, Action<int> written, CancellationToken cancellation)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = Sql;
        var parameters = Enumerable.Range(0, 11).Select(i => Parameter(command, $"@p{i}")).ToArray();
        try
        {
            for (var i = 0; i < rows.Count; i++)
            {
                Fill(parameters, rows[i]);
                command.ExecuteNonQuery();
                if ((i + 1) % 2000 == 0 || i == rows.Count - 1)
                {
                    cancellation.ThrowIfCancellationRequested();
                    written(i + 1);
                }
            }
        }
        catch (DbException broken)
        {
            throw new DbUpdateException("An exam result was refused.", broken);
        }
    }

    private static DbParameter Parameter(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }

    private static void Fill(DbParameter[] parameters, ExamResult row)
    {
        object?[] values =
        [
            row.SchoolId, row.Procedure.ToString(), row.Subject, row.Grade, row.Year, row.Participants, row.BelowMinimum,
            row.BelowMinimumPercent is { } percent ? ShortestDecimal.Of(percent) : null, row.Marks is { } marks ? JsonColumn.Write(marks) : null,
            row.Mean is { } mean ? ShortestDecimal.Of(mean) : null, row.Source is { } source ? JsonColumn.Write(source) : null,
        ];
        for (var i = 0; i < values.Length; i++)
        {
            parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}

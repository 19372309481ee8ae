using System.Data.Common;
using DocGen.Data.Model;
using DocGen.Schools.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DocGen.Data.Reading;

/// <summary>
/// Reads exam results by the hundred thousand. The query, with its filters of rights and deletion, is EF Core's; the rows are made here, because its
/// way of making them costs several times their reading.
/// </summary>
internal sealed class ResultRows(SchoolContext context)
{
    private static readonly Dictionary<string, ExamProcedure> Procedures = Enum.GetValues<ExamProcedure>().ToDictionary(p => p.ToString(), StringComparer.Ordinal);

    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly ResultJson json = new();

    /// <summary>The rows of a query, each with its revision, in no particular order.</summary>
    public async Task<List<(ExamResult Row, int Revision)>> ReadAsync(IQueryable<ExamResult> rows, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = rows.Select(r => new
            {
                r.SchoolId, r.Procedure, r.Subject, r.Grade, r.Year, r.Participants, r.BelowMinimum, r.BelowMinimumPercent, r.Marks, r.Mean, r.Source,
                Revision = EF.Property<int>(r, RowState.Revision),
            }).CreateDbCommand();
            command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            List<(ExamResult, int)> found = [];
            while (await reader.ReadAsync(cancellation))
            {
                found.Add((Row(reader), reader.GetInt32(11)));
            }

            return found;
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private ExamResult Row(DbDataReader reader) =>
        new(Word(reader.GetString(0)), Procedures[reader.GetString(1)], Word(reader.GetString(2)), reader.GetInt32(3), reader.GetInt32(4))
        {
            Participants = reader.IsDBNull(5) ? null : reader.GetInt32(5),
            BelowMinimum = reader.IsDBNull(6) ? null : reader.GetInt32(6),
            BelowMinimumPercent = reader.IsDBNull(7) ? null : ShortestDecimal.Of(reader.GetDecimal(7)),
            Marks = reader.IsDBNull(8) ? null : json.Marks(reader.GetString(8)),
            Mean = reader.IsDBNull(9) ? null : ShortestDecimal.Of(reader.GetDecimal(9)),
            Source = reader.IsDBNull(10) ? null : json.Source(reader.GetString(10)),
        };

    /// <summary>One string for all rows that say the same.</summary>
    private string Word(string text)
    {
        if (!words.TryGetValue(text, out var known))
        {
            words.Add(text, known = text);
        }

        return known;
    }
}

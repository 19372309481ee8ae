using System.Globalization;
using DocGen.Data.Model;
using DocGen.Schools.Results;

namespace DocGen.Data.Merging;

/// <summary>Writes exam results of a plan: they come by the hundred thousand. What is changed leaves the same trace as through the context.</summary>
internal sealed class ResultWriter(SchoolContext context)
{
    private const string Insert = """
        INSERT INTO exam_results (school_id, procedure, subject, grade, year, participants, below_minimum, below_minimum_percent, marks, mean, source, revision)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8::jsonb, @p9, @p10::jsonb, 1)
        """;

    private const string Update = """
        UPDATE exam_results SET participants = @p5, below_minimum = @p6, below_minimum_percent = @p7, marks = @p8::jsonb, mean = @p9, source = @p10::jsonb,
            revision = revision + 1
        WHERE school_id = @p0 AND procedure = @p1 AND subject = @p2 AND grade = @p3 AND year = @p4 AND revision = @p11
        """;

    private const string Trace = "INSERT INTO audit (at, who, action, subject, key, changes) VALUES (@p0, @p1, @p2, 'exam_results', @p3, @p4::jsonb)";

    private static readonly string[] Columns = ["participants", "below_minimum", "below_minimum_percent", "marks", "mean", "source"];

    /// <param name="written">Told how many of the plan's rows are done.</param>
    public async Task WriteAsync(TablePlan<ExamResult> plan, Action<int> written, CancellationToken cancellation)
    {
        await new BulkStatement(context, Insert).ExecuteAsync(Ahead(plan.Added, Values), written, cancellation);
        await new BulkStatement(context, Update).ExecuteAsync(
            Ahead(plan.Changed, change => [.. Values(change.To), change.Revision]), rows => written(plan.Added.Count + rows), cancellation);
        var now = context.Now.UtcDateTime;
        await new BulkStatement(context, Trace).ExecuteAsync(Ahead(plan.Changed, change => Entry(change, now)), _ => { }, cancellation);
    }

    /// <summary>The values of the next rows are made while a row is written, in the order of the rows.</summary>
    private static ParallelQuery<object?[]> Ahead<T>(IReadOnlyList<T> rows, Func<T, object?[]> values) => rows.AsParallel().AsOrdered().Select(values);

    private static object?[] Values(ExamResult row) =>
    [
        row.SchoolId, row.Procedure.ToString(), row.Subject, row.Grade, row.Year, row.Participants, row.BelowMinimum,
        row.BelowMinimumPercent is { } percent ? ShortestDecimal.Of(percent) : null, row.Marks is { } marks ? JsonColumn.Write(marks) : null,
        row.Mean is { } mean ? ShortestDecimal.Of(mean) : null, row.Source is { } source ? JsonColumn.Write(source) : null,
    ];

    private object?[] Entry(RowChange<ExamResult> change, DateTime now)
    {
        var (from, to) = (Values(change.From)[5..], Values(change.To)[5..]);
        List<FieldChange> changes = [];
        for (var i = 0; i < Columns.Length; i++)
        {
            if (!Equals(from[i], to[i]))
            {
                changes.Add(new(Columns[i], Text(from[i]), Text(to[i])));
            }
        }

        var row = change.To;
        var key = string.Create(CultureInfo.InvariantCulture, $"{row.SchoolId}/{row.Year}/{row.Procedure}/{row.Subject}/{row.Grade}");
        return [now, context.Who, nameof(AuditAction.Change), key, JsonColumn.Write<IReadOnlyList<FieldChange>>(changes)];
    }

    private static string? Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;
}

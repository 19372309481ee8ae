using DocGen.Data.Storage;
using DocGen.Jobs.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Packaging;

/// <summary>The table of a batch as XLSX: a row an item with its state, number, file and reasons.</summary>
public sealed class BatchSummary(SchoolStore store)
{
    private static readonly SummaryBook Book = new(
    [
        new("№", 6), new("О чём", 34), new("Состояние", 16), new("Номер", 12), new("Дата", 12), new("Файл", 48), new("Причины", 60),
    ]);

    public async Task WriteAsync(string batchId, Stream output, CancellationToken cancellation = default)
    {
        await using var context = store.Open("docgen archive");
        var items = await context.BatchItems.AsNoTracking().Where(i => i.BatchId == batchId).OrderBy(i => i.Position).ToListAsync(cancellation);
        var documents = await context.Documents.AsNoTracking().Where(d => d.BatchId == batchId)
            .Select(d => new { d.Id, d.Number, d.RegisteredOn, d.FileName }).ToDictionaryAsync(d => d.Id, StringComparer.Ordinal, cancellation);
        List<object?[]> rows = [];
        foreach (var item in items)
        {
            var document = item.DocumentId is { } id ? documents.GetValueOrDefault(id) : null;
            rows.Add(
            [
                item.Position + 1, item.Name, FailureReport.StateOf(item.State), document?.Number, document?.RegisteredOn, document?.FileName,
                string.Join("; ", item.Findings.Concat(item.Problems).Select(ProblemText.Of)),
            ]);
        }

        await Book.WriteAsync("Пакет", rows, output, cancellation);
    }
}

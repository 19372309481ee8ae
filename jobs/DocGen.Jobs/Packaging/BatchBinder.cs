using DocGen.Data.Storage;
using DocGen.Documents.Model;
using DocGen.Documents.Pdf;
using DocGen.Jobs.Production;
using DocGen.Jobs.Templates;
using DocGen.Templates.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Packaging;

/// <summary>All documents of a batch in one PDF with contents and bookmarks, bound as it is downloaded from their kept data.</summary>
public sealed class BatchBinder(SchoolStore store, TemplateShelf shelf, DocumentPress press)
{
    /// <returns>How many documents are in it; with none, nothing is written.</returns>
    public async Task<int> WriteAsync(string batchId, Stream output, CancellationToken cancellation = default)
    {
        await using var context = store.Open("docgen archive");
        var batch = await context.Batches.AsNoTracking().SingleAsync(b => b.Id == batchId, cancellation);
        var documents = await context.Documents.AsNoTracking().Where(d => d.BatchId == batchId).OrderBy(d => d.BatchPosition).ToListAsync(cancellation);
        if (documents.Count == 0)
        {
            return 0;
        }

        using var binder = new PdfBinder(output, new DocumentProperties { Title = batch.Title });
        var bound = 0;
        foreach (var document in documents)
        {
            if (await shelf.FindAsync(document.KindId, document.TemplateVersion, cancellation) is { } kind)
            {
                var data = Snapshot.Read(await context.DocumentData.Where(d => d.DocumentId == document.Id).Select(d => d.Snapshot).SingleAsync(cancellation));
                var registered = document is { Number: { } number, RegisteredOn: { } date } ? RegistrationData.With(kind, data, number, date) : data;
                if (press.Compose(kind, registered, cancellation).Document is { } model)
                {
                    binder.Add(document.FileName, model);
                    bound++;
                }
            }
        }

        binder.Finish();
        return bound;
    }
}

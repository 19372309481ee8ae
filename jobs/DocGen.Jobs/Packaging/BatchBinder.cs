using DocGen.Data;
using DocGen.Data.Production;
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

        var marks = await context.Registrations.AsNoTracking().Where(r => r.CheckAddress != null)
            .Join(context.Documents.Where(d => d.BatchId == batchId), r => r.DocumentId, d => d.Id, (r, d) => new { d.Id, r.CheckAddress }).ToDictionaryAsync(r => r.Id, r => r.CheckAddress!, StringComparer.Ordinal, cancellation);
        var titles = await TitlesAsync(context, documents, cancellation);
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
                    binder.Add(titles[document.Id], marks.GetValueOrDefault(document.Id) is { } address ? CheckMark.Put(model, address) : model);
                    bound++;
                }
            }
        }

        binder.Finish();
        return bound;
    }

    /// <summary>Lines of the contents: names of the files, and where several are the same («Приказ 1-од») whose each is.</summary>
    private static async Task<Dictionary<string, string>> TitlesAsync(SchoolContext context, List<StoredDocument> documents, CancellationToken cancellation)
    {
        var batch = documents[0].BatchId;
        var alike = documents.CountBy(d => d.FileName, StringComparer.Ordinal).Where(name => name.Value > 1).Select(name => name.Key).ToHashSet(StringComparer.Ordinal);
        var subjects = alike.Count == 0
            ? []
            : await context.BatchItems.AsNoTracking().Where(i => i.BatchId == batch && i.DocumentId != null).ToDictionaryAsync(i => i.DocumentId!, i => i.Name, StringComparer.Ordinal, cancellation);
        return documents.ToDictionary(
            d => d.Id, d => alike.Contains(d.FileName) && subjects.GetValueOrDefault(d.Id) is { } subject ? $"{d.FileName} ({subject})" : d.FileName, StringComparer.Ordinal);
    }
}

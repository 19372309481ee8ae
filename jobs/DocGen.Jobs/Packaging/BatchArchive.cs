using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Templates.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Packaging;

/// <summary>
/// The ZIP of a batch, written as it is downloaded and kept nowhere: a folder a school, a list of SHA-256 sums that sha256sum reads, and a
/// report of what was not made. Names are UTF-8, which Windows opens; so is the report, with the mark by which its editors know it.
/// </summary>
public sealed class BatchArchive(SchoolStore store)
{
    private const string Sums = "SHA256SUMS.txt";
    private const string Report = "Не сделано.txt";

    /// <param name="output">Is neither read nor sought.</param>
    public async Task WriteAsync(string batchId, Stream output, CancellationToken cancellation = default)
    {
        await using var context = store.Open("docgen archive");
        var batch = await context.Batches.AsNoTracking().SingleAsync(b => b.Id == batchId, cancellation);
        var items = await context.BatchItems.AsNoTracking().Where(i => i.BatchId == batchId).OrderBy(i => i.Position).ToListAsync(cancellation);
        await using var archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellation);
        var sums = new StringBuilder();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items.Where(i => i.DocumentId is not null))
        {
            await foreach (var file in FilesAsync(context, item.DocumentId!, batch.Formats, cancellation))
            {
                var name = Free(names, $"{Folder(item)}/{file.Name}", file.Content.Format);
                sums.Append(CultureInfo.InvariantCulture, $"{file.Content.Sha256}  {name}\n");
                await AddAsync(archive, name, file.Content.Content, batch.AskedAt, cancellation);
            }
        }

        await AddAsync(archive, Sums, Encoding.UTF8.GetBytes(sums.ToString()), batch.AskedAt, cancellation);
        if (items.Exists(i => i.DocumentId is null))
        {
            await AddAsync(archive, Report, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(FailureReport.Of(batch.Title, items))], batch.AskedAt, cancellation);
        }
    }

    /// <summary>One document's files at a time: an archive of thousands takes the memory of one.</summary>
    private static async IAsyncEnumerable<(string Name, DocumentFile Content)> FilesAsync(
        SchoolContext context, string documentId, string formats, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var name = await context.Documents.Where(d => d.Id == documentId).Select(d => d.FileName).SingleOrDefaultAsync(cancellation);
        foreach (var format in name is null ? [] : formats.Split(','))
        {
            if (await Production.DocumentFiles.FindAsync(context, documentId, format, cancellation) is { } file)
            {
                yield return (name!, file);
            }
        }
    }

    private static string Folder(BatchItem item) =>
        FileNames.Sanitise(item.Name) is { Length: > 0 } name ? name : item.SubjectId;

    private static string Free(HashSet<string> taken, string path, string format)
    {
        for (var number = 1; ; number++)
        {
            var name = number == 1 ? $"{path}.{format}" : string.Create(CultureInfo.InvariantCulture, $"{path} ({number}).{format}");
            if (taken.Add(name))
            {
                return name;
            }
        }
    }

    private static async Task AddAsync(ZipArchive archive, string name, byte[] content, DateTimeOffset at, CancellationToken cancellation)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = at;
        await using var stream = await entry.OpenAsync(cancellation);
        await stream.WriteAsync(content, cancellation);
    }
}

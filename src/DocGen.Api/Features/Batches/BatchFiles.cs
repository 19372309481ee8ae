using DocGen.Data;
using DocGen.Data.Model;
using DocGen.Data.Production;
using DocGen.Jobs.Packaging;
using DocGen.Templates.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Batches;

/// <summary>The files of a batch as a whole: «zip», «pdf» (all bound into one), «xlsx» (the summary).</summary>
public sealed class BatchFiles(SchoolContext context, BatchArchive archive, BatchBinder binder, BatchSummary summary)
{
    /// <summary>The packaging and the name of its file; null when there is no such batch for this person or no such packaging. The audit trail tells of it.</summary>
    public async Task<(string Name, string MediaType, Func<Stream, CancellationToken, Task> Write)?> OpenAsync(string id, string packaging, CancellationToken cancellation = default)
    {
        if (await context.Batches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellation) is not { } batch || Writer(id, packaging) is not { } writer)
        {
            return null;
        }

        context.Tell(AuditAction.Download, "batches", id, new FieldChange("format", To: packaging));
        await context.SaveChangesAsync(cancellation);
        return ($"{Name(batch)}.{packaging}", writer.MediaType, writer.Write);
    }

    private (string MediaType, Func<Stream, CancellationToken, Task> Write)? Writer(string id, string packaging) => packaging switch
    {
        "zip" => ("application/zip", (output, token) => SendAsync(output, body => archive.WriteAsync(id, body, token), token)),
        "xlsx" => ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (output, token) => SendAsync(output, body => summary.WriteAsync(id, body, token), token)),
        "pdf" => ("application/pdf", (output, token) => BindAsync(id, output, token)),
        _ => null,
    };

    private static async Task SendAsync(Stream output, Func<Stream, Task> write, CancellationToken cancellation)
    {
        await using var body = new AsyncBody(output);
        await write(body);
        await body.FlushAsync(cancellation);
    }

    /// <remarks>The binder writes at once and not asynchronously, which a connection refuses: it goes through a file that vanishes when closed.</remarks>
    private async Task BindAsync(string id, Stream output, CancellationToken cancellation)
    {
        await using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        await binder.WriteAsync(id, file, cancellation);
        file.Position = 0;
        await file.CopyToAsync(output, cancellation);
    }

    private static string Name(Batch batch) => FileNames.Sanitise(FormattableString.Invariant($"{batch.Title} {batch.AskedAt:yyyy-MM-dd}"));
}

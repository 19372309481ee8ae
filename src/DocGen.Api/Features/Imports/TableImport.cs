using System.Text.Json;
using DocGen.Api.Access;
using DocGen.Data;
using DocGen.Data.Accounts;
using DocGen.Data.Editing;
using DocGen.Data.Import;
using DocGen.Data.Import.Forms;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Imports;

/// <summary>
/// Imports a file in two steps. The file is kept between them, so that any node may be asked for the second, and what is accepted is what was
/// shown.
/// </summary>
public sealed class TableImport(SchoolContext context, TimeProvider clock)
{
    /// <summary>How long a file waits to be accepted.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(6);

    /// <summary>Files of one person that wait at once; an older one gives way.</summary>
    private const int MostWaiting = 5;

    /// <param name="form">Key of a form of tables («results»); null lets the file say.</param>
    /// <param name="target">What a Word file becomes.</param>
    /// <returns>What the file holds, and the id to accept it by; no id when it has errors.</returns>
    public async Task<(string? Id, ImportPreview Preview)> PreviewAsync(
        string accountId, Stream file, string name, string? form = null, DocumentTarget? target = null, CancellationToken cancellation = default)
    {
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, cancellation);
        memory.Position = 0;
        name = Path.GetFileName(name.Replace('\\', '/')) is { Length: > 0 and <= 200 } given && !given.Any(char.IsControl) ? given : "файл";
        var preview = await ReadAsync(memory, name, form, target, cancellation);
        if (preview.HasErrors || preview.Plan is null)
        {
            return (null, preview);
        }

        await MakeRoomAsync(accountId, cancellation);
        var upload = new Upload
        {
            Id = Secrets.Id(), AccountId = accountId, Form = JsonSerializer.Serialize(new Reading(form, target)), Name = name, Bytes = memory.ToArray(), Summary = Summary(preview), CreatedAt = clock.GetUtcNow(),
        };
        context.Uploads.Add(upload);
        await context.SaveChangesAsync(cancellation);
        return (upload.Id, preview);
    }

    /// <summary>Writes what the preview showed, all of it or nothing.</summary>
    /// <returns>Null when no such file waits; a conflict when the data has changed since.</returns>
    public async Task<(ImportPreview Preview, EditFailure? Failure)?> AcceptAsync(string accountId, string id, CancellationToken cancellation = default)
    {
        if (await context.Uploads.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.AccountId == accountId, cancellation) is not { } upload)
        {
            return null;
        }

        var reading = JsonSerializer.Deserialize<Reading>(upload.Form)!;
        using var memory = new MemoryStream(upload.Bytes);
        var preview = await ReadAsync(memory, upload.Name, reading.Form, reading.Target, cancellation);
        if (preview.Plan is null || !string.Equals(Summary(preview), upload.Summary, StringComparison.Ordinal))
        {
            return (preview, EditFailure.Conflict);
        }

        var failure = await new SchoolImport(context, new()).AcceptAsync(preview, null, cancellation);
        if (failure is null)
        {
            await context.Uploads.Where(u => u.Id == id).ExecuteDeleteAsync(CancellationToken.None);
        }

        return (preview, failure);
    }

    private Task<ImportPreview> ReadAsync(Stream file, string name, string? form, DocumentTarget? target, CancellationToken cancellation) =>
        new FileImport(context, new()).PreviewAsync(file, name, ImportForm.All.FirstOrDefault(f => f.Key == form), target, cancellation);

    private async Task MakeRoomAsync(string accountId, CancellationToken cancellation)
    {
        var old = clock.GetUtcNow() - Kept;
        await context.Uploads.Where(u => u.CreatedAt < old).ExecuteDeleteAsync(cancellation);
        var waiting = await context.Uploads.Where(u => u.AccountId == accountId).OrderByDescending(u => u.CreatedAt).Select(u => u.Id).Skip(MostWaiting - 1).ToListAsync(cancellation);
        await context.Uploads.Where(u => waiting.Contains(u.Id)).ExecuteDeleteAsync(cancellation);
    }

    private static string Summary(ImportPreview preview) => JsonSerializer.Serialize(new { preview.Digest, preview.Plan?.Counts });

    private sealed record Reading(string? Form, DocumentTarget? Target);
}

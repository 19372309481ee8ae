using DocGen.Data;
using DocGen.Data.Model;
using DocGen.Data.Production;
using DocGen.Jobs.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Documents;

/// <summary>Hands out files of documents; every time it does, the audit trail says so.</summary>
public sealed class DownloadDocument(SchoolContext context)
{
    /// <param name="stage">Null for the file that counts: the registered one where there is one.</param>
    /// <returns>The file and its name with extension; null when there is none for this person.</returns>
    public async Task<(DocumentFile File, string Name)?> RunAsync(string id, string format, FileStage? stage = null, CancellationToken cancellation = default)
    {
        var name = await context.Documents.Where(d => d.Id == id).Select(d => d.FileName).SingleOrDefaultAsync(cancellation);
        var file = stage is null
            ? await DocumentFiles.FindAsync(context, id, format, cancellation)
            : await context.DocumentFiles.AsNoTracking().SingleOrDefaultAsync(f => f.DocumentId == id && f.Stage == stage && f.Format == format, cancellation);
        if (name is null || file is null)
        {
            return null;
        }

        context.Tell(AuditAction.Download, "documents", id, new FieldChange("format", To: file.Format));
        await context.SaveChangesAsync(cancellation);
        return (file, $"{name}.{file.Format}");
    }

    public static string MediaType(string format) => format switch
    {
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "html" => "text/html; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
}

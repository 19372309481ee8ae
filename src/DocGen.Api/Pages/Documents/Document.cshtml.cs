using DocGen.Data;
using DocGen.Data.Production;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Documents;

/// <summary>A stored document: what it is, its files, its earlier and later versions.</summary>
public sealed class DocumentModel(SchoolContext context) : PageModel
{
    public StoredDocument Document { get; private set; } = null!;

    public IReadOnlyList<(FileStage Stage, string Format, int Size)> Files { get; private set; } = [];

    public string? School { get; private set; }

    public StoredDocument? Newer { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await context.Set<StoredDocument>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellation) is not { } document)
        {
            return NotFound();
        }

        Document = document;
        var files = await context.Set<DocumentFile>().AsNoTracking().Where(f => f.DocumentId == id).Select(f => new { f.Stage, f.Format, f.Size }).ToListAsync(cancellation);
        Files = [.. files.OrderByDescending(f => f.Stage).ThenBy(f => f.Format, StringComparer.Ordinal).Select(f => (f.Stage, f.Format, f.Size))];
        School = await context.Organizations.Where(o => o.Id == document.SchoolId).Select(o => o.ShortName).FirstOrDefaultAsync(cancellation);
        Newer = await context.Set<StoredDocument>().AsNoTracking().FirstOrDefaultAsync(d => d.PrecedingId == id, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnGetFileAsync(string id, FileStage stage, string format, CancellationToken cancellation)
    {
        var name = await context.Set<StoredDocument>().Where(d => d.Id == id).Select(d => d.FileName).SingleOrDefaultAsync(cancellation);
        var file = await context.Set<DocumentFile>().AsNoTracking().SingleOrDefaultAsync(f => f.DocumentId == id && f.Stage == stage && f.Format == format, cancellation);
        return name is null || file is null ? NotFound() : new FileContentResult(file.Content, FillModel.MediaType(file.Format)) { FileDownloadName = $"{name}.{file.Format}", EnableRangeProcessing = true };
    }
}

using DocGen.Api.Access;
using DocGen.Api.Features.Documents;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Jobs.Production;
using DocGen.Jobs.Templates;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Production;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Documents;

/// <summary>A stored document: what it is, its files and versions, its number; how it looks.</summary>
public sealed class DocumentModel(
    SchoolContext context, DocumentRegister register, KeepDocument keep, DownloadDocument download, TemplateShelf shelf, DocumentPress press, ProductionOptions options, TimeProvider clock)
    : PageModel
{
    public StoredDocument Document { get; private set; } = null!;

    public DocumentKind? Kind { get; private set; }

    public IReadOnlyList<(FileStage Stage, string Format, int Size)> Files { get; private set; } = [];

    public string? School { get; private set; }

    /// <summary>All versions, the oldest first.</summary>
    public IReadOnlyList<StoredDocument> Versions { get; private set; } = [];

    public Registration? Registration { get; private set; }

    public DateOnly Today => options.Today(clock);

    public bool MayProduce => Caller.Of(User) is { } caller && Rights.Allows(caller, Permission.Produce);

    public StoredDocument? Newer => Versions.Count > 0 && Versions[^1].Id != Document.Id ? Versions[^1] : null;

    /// <summary>Where a document of the same data is made again; null where it cannot be.</summary>
    public string? Again => Kind is not null && Document.SubjectId is { } subject && Newer is null
        ? $"/documents/new/{Document.KindId}?subject={Uri.EscapeDataString(subject)}&replaces={Document.Id}" : null;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation) => await ReadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnGetFileAsync(string id, FileStage stage, string format, CancellationToken cancellation) =>
        await download.RunAsync(id, format, stage, cancellation) is { } found
            ? new FileContentResult(found.File.Content, DownloadDocument.MediaType(format)) { FileDownloadName = found.Name, EnableRangeProcessing = true }
            : NotFound();

    public async Task<IActionResult> OnGetPreviewAsync(string id, CancellationToken cancellation)
    {
        if (!await ReadAsync(id, cancellation) || await shelf.FindAsync(Document.KindId, Document.TemplateVersion, cancellation) is not { } kind)
        {
            return NotFound();
        }

        var data = Snapshot.Read(await context.DocumentData.Where(d => d.DocumentId == id).Select(d => d.Snapshot).SingleAsync(cancellation));
        data = Document is { Number: { } number, RegisteredOn: { } date } ? RegistrationData.With(data, number, date) : data;
        return press.Compose(kind, data, cancellation).Document is { } document ? PagePreview.Of(this, document) : NotFound();
    }

    public async Task<IActionResult> OnPostRegisterAsync(string id, DateOnly? date, CancellationToken cancellation) =>
        !MayProduce ? Forbid() : Answer(id, await keep.RegisterAsync(id, date == Today ? null : date, null, cancellation), made => $"Документ зарегистрирован под № {made.Number}.");

    public async Task<IActionResult> OnPostWithdrawAsync(string id, string? reason, CancellationToken cancellation) =>
        !MayProduce ? Forbid()
        : string.IsNullOrWhiteSpace(reason) ? Refuse(id, "Укажите, почему документ отзывается.")
        : Answer(id, await keep.WithdrawAsync(id, reason.Trim(), cancellation), made => $"Документ № {made.Number} отозван.");

    private IActionResult Answer(string id, ProductionOutcome? outcome, Func<StoredDocument, string> told)
    {
        if (outcome is null)
        {
            return NotFound();
        }

        if (outcome.Document is not { } document)
        {
            return Refuse(id, string.Join(' ', outcome.Problems.Select(p => p.Hint is null ? $"{p.Message}." : $"{p.Message}. {p.Hint}")));
        }

        TempData["Told"] = told(document);
        return LocalRedirect($"/documents/{id}");
    }

    private LocalRedirectResult Refuse(string id, string why)
    {
        TempData["Refused"] = why;
        return LocalRedirect($"/documents/{id}");
    }

    private async Task<bool> ReadAsync(string id, CancellationToken cancellation)
    {
        if (await register.FindAsync(id, cancellation) is not { } document)
        {
            return false;
        }

        Document = document;
        Kind = shelf.Catalogue.Find(document.KindId);
        var files = await context.DocumentFiles.AsNoTracking().Where(f => f.DocumentId == id).Select(f => new { f.Stage, f.Format, f.Size }).ToListAsync(cancellation);
        Files = [.. files.OrderByDescending(f => f.Stage).ThenBy(f => f.Format, StringComparer.Ordinal).Select(f => (f.Stage, f.Format, f.Size))];
        School = await context.Organizations.Where(o => o.Id == document.SchoolId).Select(o => o.ShortName).FirstOrDefaultAsync(cancellation);
        Versions = await register.VersionsAsync(id, cancellation);
        Registration = await context.Registrations.AsNoTracking().FirstOrDefaultAsync(r => r.DocumentId == id, cancellation);
        return true;
    }
}

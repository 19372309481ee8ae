using DocGen.Api.Features.Documents;
using DocGen.Api.Features.Documents.Comparing;
using DocGen.Data.Production;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Pages.Documents;

/// <summary>What a version of a document changed against another one.</summary>
public sealed class ChangesModel(DocumentRegister register, CompareDocuments compare) : PageModel
{
    public StoredDocument Document { get; private set; } = null!;

    public StoredDocument Other { get; private set; } = null!;

    public IReadOnlyList<ChangedPlace> Places { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, string other, CancellationToken cancellation)
    {
        if (await register.FindAsync(id, cancellation) is not { } document || await register.FindAsync(other, cancellation) is not { } former
            || await compare.PlacesAsync(other, id, cancellation) is not { } places)
        {
            return NotFound();
        }

        (Document, Other, Places) = (document, former, places);
        return Page();
    }

    public async Task<IActionResult> OnGetFileAsync(string id, string other, CancellationToken cancellation) =>
        await compare.MarkedAsync(other, id, "docx", cancellation) is { } marked
            ? File(marked, DownloadDocument.MediaType("docx"), "Изменения.docx") : NotFound();
}

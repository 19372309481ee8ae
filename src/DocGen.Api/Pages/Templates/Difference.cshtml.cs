using System.Text;
using DocGen.Data;
using DocGen.Jobs.Templates;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DocGen.Api.Pages.Templates;

/// <summary>What changed between two versions of a kind.</summary>
public sealed class DifferenceModel(SchoolContext context, TemplateShelf shelf) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "district")]
    public string? Wanted { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public int From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public int To { get; set; }

    public DocumentKind Kind { get; private set; } = null!;

    /// <summary>Files that differ, with their changed lines.</summary>
    public IReadOnlyList<(string File, IReadOnlyList<DifferenceLine> Lines)> Files { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken cancellation)
    {
        var district = await DistrictChoice.OfAsync(context, Wanted, cancellation);
        if (await FindAsync(kind, From, district.Id, cancellation) is not { } old || await FindAsync(kind, To, district.Id, cancellation) is not { } now)
        {
            return NotFound();
        }

        Kind = now;
        var names = old.Files.Content.Keys.Union(now.Files.Content.Keys, StringComparer.Ordinal).Where(IsText).OrderBy(n => n.StartsWith(kind, StringComparison.Ordinal) ? 0 : 1).ThenBy(n => n, StringComparer.Ordinal);
        Files = [.. names.Select(name => (name, LineDifference.Of(Text(old, name), Text(now, name)))).Where(file => file.Item2.Count > 0)];
        return Page();
    }

    private async Task<DocumentKind?> FindAsync(string kind, int version, string? district, CancellationToken cancellation) =>
        await TemplateAccess.SeesAsync(context, kind, version, district, cancellation) ? await shelf.FindAsync(kind, version, cancellation) : null;

    private static bool IsText(string name) => Path.GetExtension(name) is ".scriban" or ".json" or ".md";

    private static string Text(DocumentKind kind, string name) => kind.Files.Content.TryGetValue(name, out var bytes) ? Encoding.UTF8.GetString(bytes) : "";
}

using DocGen.Api.Features.Templates;
using DocGen.Data;
using DocGen.Jobs.Templates;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Templates;

/// <summary>One kind: the version in force in the district, all versions, and the way back to any of them.</summary>
public sealed class TemplateModel(SchoolContext context, TemplateShelf shelf, TemplateDesk desk) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "district")]
    public string? Wanted { get; set; }

    public DistrictChoice District { get; private set; } = null!;

    public DocumentKind Kind { get; private set; } = null!;

    /// <summary>The version in force.</summary>
    public int Current { get; private set; }

    /// <summary>Whether the district chose it itself.</summary>
    public bool IsOwn { get; private set; }

    public IReadOnlyList<TemplateLine> Versions { get; private set; } = [];

    public string Back => District.Options.Count > 0 ? $"?district={Uri.EscapeDataString(District.Id!)}" : "";

    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken cancellation)
    {
        District = await DistrictChoice.OfAsync(context, Wanted, cancellation);
        if (await shelf.CurrentAsync(kind, District.Id, cancellation) is not { } current)
        {
            return NotFound();
        }

        (Kind, Current) = (current.Kind, current.Version);
        IsOwn = await context.TemplateChoices.AnyAsync(c => c.KindId == kind && c.MunicipalityId == District.Id, cancellation);
        Versions = [.. (await desk.VersionsAsync(kind, cancellation)).Where(v => v.Municipality is null || v.Municipality == District.Id)];
        return Page();
    }

    public async Task<IActionResult> OnPostChooseAsync(string kind, int? version, CancellationToken cancellation)
    {
        District = await DistrictChoice.OfAsync(context, Wanted, cancellation);
        if (District.Id is not { } district || !await desk.ChooseAsync(kind, district, version, cancellation))
        {
            return NotFound();
        }

        TempData["Told"] = version is { } number ? $"Теперь действует версия {number}." : "Теперь действует шаблон программы.";
        return LocalRedirect($"/templates/{kind}{Back}");
    }
}

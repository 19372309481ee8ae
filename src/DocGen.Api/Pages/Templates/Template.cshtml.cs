using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Jobs.Templates;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Templates;

/// <summary>One kind: the version in force in the district, all versions, and the way back to any of them.</summary>
public sealed class TemplateModel(SchoolContext context, TemplateShelf shelf, PublishTemplate publish) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "district")]
    public string? Wanted { get; set; }

    public DistrictChoice District { get; private set; } = null!;

    public DocumentKind Kind { get; private set; } = null!;

    /// <summary>The version in force.</summary>
    public int Current { get; private set; }

    /// <summary>Whether the district chose it itself.</summary>
    public bool IsOwn { get; private set; }

    public IReadOnlyList<TemplateVersion> Versions { get; private set; } = [];

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
        var rows = await context.TemplateVersions.AsNoTracking().Where(v => v.KindId == kind && (v.MunicipalityId == null || v.MunicipalityId == District.Id)).OrderByDescending(v => v.Version)
            .Select(v => new { v.KindId, v.Version, v.Digest, v.MunicipalityId, v.PublishedBy, v.PublishedAt, v.Note }).ToListAsync(cancellation);
        Versions = [.. rows.Select(v => new TemplateVersion
        {
            KindId = v.KindId, Version = v.Version, Digest = v.Digest, MunicipalityId = v.MunicipalityId, PublishedBy = v.PublishedBy, PublishedAt = v.PublishedAt, Note = v.Note, Files = [],
        })];
        return Page();
    }

    public async Task<IActionResult> OnPostChooseAsync(string kind, int? version, CancellationToken cancellation)
    {
        District = await DistrictChoice.OfAsync(context, Wanted, cancellation);
        if (District.Id is not { } district || !await publish.ChooseAsync(kind, district, version, context.Who, cancellation))
        {
            return NotFound();
        }

        TempData["Told"] = version is { } number ? $"Теперь действует версия {number}." : "Теперь действует шаблон программы.";
        return LocalRedirect($"/templates/{kind}{Back}");
    }
}

using DocGen.Data;
using DocGen.Templates.Catalogue;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Templates;

/// <summary>The kinds of documents with the versions that a district uses.</summary>
public sealed class IndexModel(SchoolContext context, TemplateCatalogue catalogue) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "district")]
    public string? Wanted { get; set; }

    public DistrictChoice District { get; private set; } = null!;

    public IReadOnlyList<IGrouping<KindGroup, TemplateCard>> Groups { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        District = await DistrictChoice.OfAsync(context, Wanted, cancellation);
        var chosen = await context.TemplateChoices.AsNoTracking().Where(c => c.MunicipalityId == District.Id).ToDictionaryAsync(c => c.KindId, c => c.Version, StringComparer.Ordinal, cancellation);
        Groups = [.. catalogue.Kinds.Select(kind => new TemplateCard(kind, chosen.TryGetValue(kind.Id, out var version) ? version : null)).GroupBy(c => c.Kind.Manifest.Group).OrderBy(g => g.Key)];
    }
}

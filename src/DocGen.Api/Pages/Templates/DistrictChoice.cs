using DocGen.Data;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Templates;

/// <summary>Whose templates are at hand: the reader's own district, else the one chosen among all.</summary>
/// <param name="Options">Empty where there is nothing to choose.</param>
public sealed record DistrictChoice(string? Id, string Name, IReadOnlyList<(string Value, string Text)> Options)
{
    public static async Task<DistrictChoice> OfAsync(SchoolContext context, string? wanted, CancellationToken cancellation)
    {
        var own = context.ScopeMunicipality;
        var all = await context.Municipalities.AsNoTracking().Where(m => own == null || m.Id == own).OrderBy(m => m.Name).Select(m => new { m.Id, m.Name }).ToListAsync(cancellation);
        var chosen = all.Find(m => m.Id == wanted) ?? (all.Count > 0 ? all[0] : null);
        return new(chosen?.Id, chosen?.Name ?? "", all.Count > 1 ? [.. all.Select(m => (m.Id, m.Name))] : []);
    }
}

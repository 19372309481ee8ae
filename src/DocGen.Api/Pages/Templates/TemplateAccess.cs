using DocGen.Data;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Templates;

/// <summary>Which versions a district sees: the program's and its own.</summary>
internal static class TemplateAccess
{
    public static Task<bool> SeesAsync(SchoolContext context, string kind, int version, string? district, CancellationToken cancellation) =>
        context.TemplateVersions.AnyAsync(v => v.KindId == kind && v.Version == version && (v.MunicipalityId == null || v.MunicipalityId == district), cancellation);
}

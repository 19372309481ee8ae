using System.Text.Json;
using DocGen.Api.Pages.Programmes.Editing;
using DocGen.Data;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Pages.Documents;

/// <summary>Findings in a document's sources with which it would stay a draft.</summary>
internal static class BlockingFindings
{
    public static async Task<IReadOnlyList<(string Message, string? Hint, string? Address)>> OfAsync(
        SchoolContext context, DocumentKind kind, SubjectKey subject, JsonElement sources, CancellationToken cancellation)
    {
        if (kind.Manifest.BlockingFindings.IsEmpty || !sources.TryGetProperty("findings", out var findings) || findings.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        var programme = subject.Kind == SubjectKind.Programme
            ? await context.Programmes.AsNoTracking().Where(p => p.Id == subject.Id).Select(p => p.Content).SingleOrDefaultAsync(cancellation) : null;
        return
        [
            .. findings.EnumerateArray().Where(finding => kind.Manifest.BlockingFindings.Contains(finding.GetProperty("code").GetString()!, StringComparer.Ordinal))
                .Select(finding => (
                    finding.GetProperty("message").GetString()!,
                    finding.TryGetProperty("hint", out var hint) ? hint.GetString() : null,
                    programme is null ? null : ProgrammeAddress.OfPlace(programme, finding.GetProperty("path").GetString()!))),
        ];
    }
}

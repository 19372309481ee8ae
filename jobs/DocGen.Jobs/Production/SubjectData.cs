using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Forms;

namespace DocGen.Jobs.Production;

/// <summary>A kind's data made of sources and what was typed.</summary>
internal static class SubjectData
{
    private static readonly JsonElement Nothing = JsonSerializer.SerializeToElement(new object());

    public static AssembledData Assemble(DocumentKind kind, JsonElement sources, JsonElement? form) => kind.Manifest.Subject is null
        ? new(null, [NoSources(kind)])
        : KindDataAssembler.Assemble(kind, sources, form ?? Nothing);

    /// <summary>Codes of findings with which the document would stay a draft, among those the sources tell.</summary>
    public static ImmutableArray<string> Blocking(DocumentKind kind, JsonElement sources)
    {
        if (kind.Manifest.BlockingFindings.IsEmpty || !sources.TryGetProperty("findings", out var findings) || findings.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        return [.. findings.EnumerateArray()
            .Select(finding => finding.ValueKind == JsonValueKind.Object && finding.TryGetProperty("code", out var code) ? code.GetString() : null)
            .OfType<string>().Distinct(StringComparer.Ordinal).Where(code => kind.Manifest.BlockingFindings.Contains(code, StringComparer.Ordinal))];
    }

    private static Diagnostic NoSources(DocumentKind kind) =>
        new(Severity.Error, JobCodes.NoSources.Code, Place.Unknown, $"Вид «{kind.Manifest.Title}» делается только из файла данных") { Hint = JobCodes.NoSources.Advice };
}

using DocGen.Data.Production;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Jobs.Production;

/// <summary>Diagnostics as they are kept beside documents and items.</summary>
public static class Problems
{
    /// <summary>Kept of one document: the rest say the same again and again.</summary>
    private const int Most = 50;

    public static IReadOnlyList<StoredProblem> Of(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderByDescending(d => d.Severity).Take(Most).Select(Of)];

    public static IReadOnlyList<StoredProblem> Error(DiagnosticCode code, string message, string? hint = null) =>
        [new(StoredProblem.Error, code.Code, message, null, hint ?? code.Advice)];

    private static StoredProblem Of(Diagnostic diagnostic) => new(
        diagnostic.Severity switch { Severity.Error => StoredProblem.Error, Severity.Warning => "warning", _ => "info" },
        diagnostic.Code,
        diagnostic.Message,
        diagnostic.Place == Place.Unknown ? null : diagnostic.Place.ToString(),
        diagnostic.Hint,
        diagnostic.Place.Field);
}

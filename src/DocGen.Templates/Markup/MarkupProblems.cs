using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>Problems of one markup text in the order they were met, up to a limit after which only their number is told.</summary>
internal sealed class MarkupProblems(int limit)
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private int _untold;

    public bool HasErrors { get; private set; }

    public void Error(DiagnosticCode code, Place place, string message, string? hint = null)
    {
        HasErrors = true;
        Add(Severity.Error, code, place, message, hint);
    }

    public void Warn(DiagnosticCode code, Place place, string message, string? hint = null) =>
        Add(Severity.Warning, code, place, message, hint);

    public ImmutableArray<Diagnostic> ToImmutable()
    {
        if (_untold > 0)
        {
            _diagnostics.Add(new Diagnostic(
                HasErrors ? Severity.Error : Severity.Warning, ProductionCodes.MoreProblems.Code, Place.Unknown, $"Ещё замечаний: {_untold}"));
        }

        return _diagnostics.DrainToImmutable();
    }

    private void Add(Severity severity, DiagnosticCode code, Place place, string message, string? hint)
    {
        if (_diagnostics.Count >= limit)
        {
            _untold++;
            return;
        }

        _diagnostics.Add(new Diagnostic(severity, code.Code, place, message) { Hint = hint });
    }
}

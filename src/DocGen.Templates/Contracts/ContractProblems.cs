using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Contracts;

/// <summary>Violations of one check in the order they were met, up to a limit.</summary>
/// <param name="root">Schema of the whole data, whose words name the places; null for no words.</param>
internal sealed class ContractProblems(string? file, int limit, SchemaNode? root = null)
{
    private ImmutableArray<Diagnostic>.Builder? _diagnostics;

    public int Count { get; private set; }

    public string? File => file;

    public void Error(DiagnosticCode code, DataPath path, string message, string? hint = null)
    {
        Count++;
        if (Count <= limit)
        {
            _diagnostics ??= ImmutableArray.CreateBuilder<Diagnostic>();
            _diagnostics.Add(new Diagnostic(Severity.Error, code.Code, Where(path), message) { Hint = hint });
        }
    }

    private Place Where(DataPath path) => new() { File = file, DataPath = path.ToString(), Field = root is null ? null : FieldWords.Of(root, path) };

    public ImmutableArray<Diagnostic> ToImmutable()
    {
        if (Count > limit)
        {
            _diagnostics!.Add(new Diagnostic(
                Severity.Error, ProductionCodes.MoreProblems.Code, new Place { File = file }, $"Ещё замечаний: {Count - limit}"));
        }

        return _diagnostics?.DrainToImmutable() ?? [];
    }
}

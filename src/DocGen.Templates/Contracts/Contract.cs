using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Contracts;

/// <summary>
/// What data a document kind needs: a JSON Schema (2020-12, the keywords of <see cref="SchemaKeywords"/>), compiled once. Thread-safe.
/// </summary>
public sealed class Contract
{
    private Contract(SchemaNode root)
    {
        Root = root;
        MemberNames = [.. root.PropertyNames().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Names that the data's own object may have: what templates see as variables.</summary>
    public ImmutableArray<string> MemberNames { get; }

    /// <summary>Compiles a schema; the contract is null when there are problems, which name places in the schema.</summary>
    /// <param name="file">Name of the schema's file, for messages.</param>
    /// <param name="load">Finds the schema files that references name; null when there is none of that name.</param>
    public static (Contract? Contract, ImmutableArray<Diagnostic> Problems) Compile(
        JsonElement schema, string file, Func<string, JsonElement?>? load = null)
    {
        var compiler = new SchemaCompiler(new SchemaDocuments(file, schema, load ?? (_ => null)));
        var root = compiler.Compile(schema);
        return (compiler.Problems.IsEmpty ? new Contract(root) : null, compiler.Problems);
    }

    /// <summary>A schema of the program's own: it is embedded, and it is sound.</summary>
    internal static Contract Embedded(string name)
    {
        using var stream = typeof(Contract).Assembly.GetManifestResourceStream(name)!;
        using var document = JsonDocument.Parse(stream);
        var (contract, problems) = Compile(document.RootElement.Clone(), name);
        return contract ?? throw new InvalidOperationException(DiagnosticPrinter.Format(problems[0]));
    }

    internal SchemaNode Root { get; }

    /// <summary>Every violation in the data, in the data's order; none when it is good. Places are JSON paths.</summary>
    /// <param name="file">Name of the data's file for messages, or null.</param>
    /// <param name="limit">Violations told one by one, at most; of the rest only the number is told.</param>
    public ImmutableArray<Diagnostic> Check(JsonElement data, string? file = null, int limit = 100)
    {
        var problems = new ContractProblems(file, limit, Root);
        if (CharacterCheck.Report(data, problems))
        {
            new ContractChecker(problems).Check(Root, data);
        }

        return problems.ToImmutable();
    }
}

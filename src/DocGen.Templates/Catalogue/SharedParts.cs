using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Contracts;

namespace DocGen.Templates.Catalogue;

/// <summary>What the kinds of a folder share: templates and definitions of contracts in <c>_shared</c>.</summary>
internal sealed class SharedParts
{
    /// <summary>Definitions of what is known of each subject: <c>#/$defs/school_subject</c> and so on.</summary>
    public const string SourcesFile = "sources.json";

    private readonly IReadOnlyList<TemplateRoot> _roots;
    private readonly Dictionary<string, JsonElement?> _definitions = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();

    public SharedParts(IReadOnlyList<TemplateRoot> roots)
    {
        _roots = roots;
        var own = TemplateTexts.Read(roots[0], TemplateRoot.SharedFolder);
        foreach (var (_, text) in own)
        {
            _problems.AddRange(TemplateTexts.Parse(text).Problems);
        }

        foreach (var root in roots)
        {
            foreach (var (name, text) in TemplateTexts.Read(root, TemplateRoot.SharedFolder))
            {
                Templates.TryAdd(name, text);
            }
        }
    }

    public Dictionary<string, TemplateText> Templates { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the shared files; those of definitions only once a contract asked for them.</summary>
    public ImmutableArray<Diagnostic> Problems => _problems.ToImmutable();

    /// <summary>A schema file of <c>_shared</c>; null when there is none or it is broken.</summary>
    public JsonElement? FindDefinitions(string file, ICollection<Diagnostic> problems)
    {
        if (_definitions.TryGetValue(file, out var known))
        {
            return known;
        }

        var path = $"{TemplateRoot.SharedFolder}/{file}";
        var root = _roots.FirstOrDefault(candidate => candidate.Find(path) is not null);
        if (root is null)
        {
            return _definitions[file] = null;
        }

        var (value, found) = JsonDataFile.Parse(root.Find(path)!, root.Display(path));
        foreach (var problem in found)
        {
            problems.Add(problem);
        }

        return _definitions[file] = value;
    }
}

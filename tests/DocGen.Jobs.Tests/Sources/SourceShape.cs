using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Templates.Contracts;
using DocGen.Templates.Diagnostics;

namespace DocGen.Jobs.Tests.Sources;

/// <summary>The definitions of templates/_shared/sources.json, to hold sources against.</summary>
internal static class SourceShape
{
    private static readonly Dictionary<string, JsonElement> Files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "templates", "_shared"), "*.json")
        .ToDictionary(path => Path.GetFileName(path), path => JsonDocument.Parse(File.ReadAllText(path)).RootElement, StringComparer.Ordinal);

    public static void Meets(string definition, JsonNode? sources)
    {
        Assert.NotNull(sources);
        var schema = JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["$ref"] = $"sources.json#/$defs/{definition}" });
        var (contract, problems) = Contract.Compile(schema, "test", file => Files.TryGetValue(file, out var found) ? found : null);
        Assert.True(problems.IsEmpty, string.Join('\n', problems.Select(DiagnosticPrinter.Format)));
        var violations = contract!.Check(JsonSerializer.SerializeToElement(sources));
        Assert.True(violations.IsEmpty, string.Join('\n', violations.Select(DiagnosticPrinter.Format)));
    }
}

using System.Text.Json.Nodes;

namespace DocGen.Schools.Tests.Seeds;

/// <summary>One entry of a capture's <c>dataIssues</c>.</summary>
/// <param name="What">All that the reader wrote, for the table.</param>
/// <param name="Found">What the reader quoted from the document.</param>
internal sealed record SeedIssue(string Code, string Severity, string What, string? Found)
{
    public static SeedIssue Of(JsonNode? node) => new(
        SeedConverter.Text(node, "code")!,
        SeedConverter.Text(node, "severity")!,
        string.Join(" | ", new[] { "where", "found", "note" }.Select(k => SeedConverter.Text(node, k)).OfType<string>()),
        SeedConverter.Text(node, "found"));
}

using System.Text.Json.Nodes;
using DocGen.Schools.Findings;

namespace DocGen.Jobs.Sources;

/// <summary>Findings as template data; shape «finding» of the sources.</summary>
internal static class FindingSource
{
    public static JsonArray Of(IEnumerable<Finding> findings) => Members.List(findings.Select(finding => Members.Of(
        ("severity", finding.Severity.ToString().ToLowerInvariant()),
        ("code", finding.Code),
        ("path", finding.Path),
        ("message", finding.Message),
        ("hint", Members.Text(finding.Hint)))));
}

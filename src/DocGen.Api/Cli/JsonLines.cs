using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Contracts;

namespace DocGen.Api.Cli;

/// <summary>Reads files with one JSON value a line.</summary>
internal static class JsonLines
{
    /// <summary>The values in their order; none when there is a problem.</summary>
    public static JsonElement[] Read(string path, out ImmutableArray<Diagnostic> problems)
    {
        if (!File.Exists(path))
        {
            // The reader of single files says what is wrong with a path.
            problems = JsonDataFile.Read(path, path).Problems;
            return [];
        }

        var items = new List<JsonElement>();
        foreach (var (line, number) in File.ReadLines(path).Select((line, index) => (line, index + 1)))
        {
            if (line.Length == 0)
            {
                continue;
            }

            var (value, found) = JsonDataFile.Parse(Encoding.UTF8.GetBytes(line), path);
            if (value is null)
            {
                problems = [.. found.Select(problem => problem with { Place = problem.Place with { Line = number } })];
                return [];
            }

            items.Add(value.Value);
        }

        problems = items.Count > 0 ? [] : JsonDataFile.Parse(ReadOnlyMemory<byte>.Empty, path).Problems;
        return [.. items];
    }
}

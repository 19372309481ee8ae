using System.Text.Json;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests;

/// <summary>
/// Runs the public conformance cases when <c>shared/conformance/public.jsonl</c> stands beside the repository or above it. Where the file is
/// absent this class has nothing to compare with and only says so on the first case; the language is tested by the other classes all the same.
/// </summary>
public sealed class ConformanceTests
{
    private const double LowestRate = 1.0;

    /// <summary>Cases that this implementation answers otherwise on purpose; docs/templates.md lists the differences.</summary>
    private static readonly string[] LeftOut = ["quirk", "error.dotnet"];

    [Fact]
    public void PublicCases_OutsideQuirks_AllPass()
    {
        if (FindCases() is not { } file)
        {
            Assert.Equal("3", Rendering.Of("{{ 1 + 2 }}"));
            return;
        }

        var failed = new List<string>();
        var total = 0;
        foreach (var line in File.ReadLines(file))
        {
            using var document = JsonDocument.Parse(line);
            var one = document.RootElement;
            var area = one.GetProperty("area").GetString()!;
            if (LeftOut.Contains(area, StringComparer.Ordinal))
            {
                continue;
            }

            total++;
            if (!Passes(one))
            {
                failed.Add(one.GetProperty("id").GetString()!);
            }
        }

        Assert.True(total > 2000, $"Only {total} cases in {file}");
        Assert.True((total - failed.Count) / (double)total >= LowestRate, $"{failed.Count} of {total} failed: {string.Join(", ", failed)}");
    }

    private static bool Passes(JsonElement one)
    {
        var expected = one.GetProperty("expected");
        var template = Template.Parse(one.GetProperty("template").GetString()!, "main");
        string? output = null;
        if (!template.HasErrors)
        {
            try
            {
                output = template.Render(ContextOf(one));
            }
            catch (ScriptRuntimeException)
            {
                output = null;
            }
        }

        return expected.TryGetProperty("output", out var text)
            ? output is not null && Normal(output) == Normal(text.GetString()!)
            : output is null;
    }

    private static TemplateContext ContextOf(JsonElement one)
    {
        var loader = new MapLoader();
        foreach (var include in one.GetProperty("includes").EnumerateObject())
        {
            loader[include.Name] = include.Value.GetString()!;
        }

        var context = new TemplateContext
        {
            TemplateLoader = loader,
            StrictVariables = one.GetProperty("options").TryGetProperty("strict", out var strict) && strict.GetBoolean(),
            TimeProvider = new UtcClock(),
        };
        context.PushGlobal(JsonValues.Import(one.GetProperty("data"))!);
        return context;
    }

    private static string? FindCases()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "conformance", "public.jsonl");
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    private static string Normal(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The clock of the machine in the zone the cases were made in.</summary>
    private sealed class UtcClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}

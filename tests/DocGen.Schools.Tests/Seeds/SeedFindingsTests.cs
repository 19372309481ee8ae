using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Schools.Findings;
using DocGen.Schools.Findings.Words;
using Xunit.Abstractions;

namespace DocGen.Schools.Tests.Seeds;

/// <summary>
/// The findings against what a reader noted about three real documents. Where the documents do not stand beside the repository, there is
/// nothing to compare and the tests say so in their output.
/// </summary>
public sealed partial class SeedFindingsTests(ITestOutputHelper output)
{
    /// <summary>Codes that the captures name otherwise.</summary>
    private static readonly Dictionary<string, string> Ours = new(StringComparer.Ordinal)
    {
        ["ROADMAP_ROW_WITHOUT_NUMBER"] = "ROW_WITHOUT_NUMBER",
        ["RESPONSIBLE_NO_PERSON"] = "RESPONSIBLE_WITHOUT_PERSON",
        ["HEADING_SPACING"] = "SPACING",
    };

    /// <summary>
    /// Mistakes that the captures have already put right. They are looked for in the extracted text, which still carries them; its lines are
    /// cut as the page cut them, so nothing else is asked of it.
    /// </summary>
    private static readonly HashSet<string> CleanedByCapture = new(StringComparer.Ordinal) { "HTML_IN_TEXT", "CELL_SPLIT_BY_PAGE", "PARAGRAPHS_MERGED" };

    /// <summary>What is not found, and why.</summary>
    private static readonly Dictionary<(string Seed, string Code, string Severity), string> Misses = new()
    {
        [("002", "SENTENCE_TRUNCATED", "warning")] = "the sentence ends with a full stop and is whole; only its sense says that something was lost",
    };

    private static readonly IReadOnlyList<Result> Results = [.. Seed.All.Select(Check)];

    [Fact]
    public void Findings_OfTheCaptures_CatchEveryErrorOfTheReader()
    {
        var table = new StringBuilder("seed | severity | code | found | what the reader noted\n");
        List<string> missed = [];
        foreach (var result in Results)
        {
            foreach (var issue in result.Seed.Issues)
            {
                var found = result.Has(issue);
                var reason = found ? "yes" : Misses.TryGetValue((result.Seed.Name, issue.Code, issue.Severity), out var why) ? $"no: {why}" : "NO";
                table.Append($"{result.Seed.Name} | {issue.Severity} | {issue.Code} | {reason} | {issue.What}\n");
                if (reason == "NO")
                {
                    missed.Add($"{result.Seed.Name} {issue.Severity} {issue.Code}: {issue.What}");
                }
            }
        }

        output.WriteLine(Results.Count == 0 ? "no ../shared/seeds beside the repository" : table.ToString());
        Assert.Empty(missed);
        Assert.DoesNotContain(Misses.Keys, m => m.Severity == "error");
    }

    /// <summary>The strictest count: every finding whose code the reader did not note for that document is taken for a false alarm.</summary>
    [Fact]
    public void Findings_OfTheCaptures_RaiseFewFalseAlarms()
    {
        var total = 0;
        List<string> unlisted = [];
        foreach (var result in Results)
        {
            var noted = result.Seed.Issues.Select(i => Ours.GetValueOrDefault(i.Code, i.Code)).ToHashSet(StringComparer.Ordinal);
            total += result.OfCapture.Count;
            unlisted.AddRange(result.OfCapture.Where(f => !noted.Contains(f.Code)).Select(f => $"{result.Seed.Name} {f.Code} {f.Message}"));
        }

        output.WriteLine($"{unlisted.Count} of {total} findings have a code that the reader did not note:");
        unlisted.ForEach(output.WriteLine);
        Assert.True(unlisted.Count * 10 <= total, $"{unlisted.Count} of {total}");
    }

    /// <summary>docs/data.md tells what is not found and why; where the documents stand beside the repository, its figures are those of this run.</summary>
    [Fact]
    public void Documentation_TellsTheMissesAndTheFigures()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "data.md")).ReplaceLineEndings("\n");
        var told = MissRow().Matches(page).Select(row => row.Value).Order(StringComparer.Ordinal);
        Assert.Equal(Misses.Select(miss => $"| {miss.Key.Seed} | {miss.Key.Severity} | {miss.Key.Code} | {miss.Value} |").Order(StringComparer.Ordinal), told);
        if (Results.Count > 0)
        {
            var line = page.Split('\n').Single(text => text.StartsWith("Errors found:", StringComparison.Ordinal));
            Assert.Equal($"Errors found: {Found(error: true)}; others: {Found(error: false)}; findings with a code that the reader did not note: {Unlisted()}.", line);
        }
    }

    private static string Found(bool error)
    {
        var issues = Results.SelectMany(result => result.Seed.Issues.Where(issue => issue.Severity == "error" == error).Select(result.Has)).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{issues.Count(found => found)} of {issues.Count}");
    }

    private static string Unlisted()
    {
        var listed = Results.SelectMany(result => result.OfCapture.Select(f => result.Seed.Issues.Any(i => Ours.GetValueOrDefault(i.Code, i.Code) == f.Code))).ToList();
        var alarms = listed.Count(each => !each);
        return string.Create(CultureInfo.InvariantCulture, $"{alarms} of {listed.Count} ({100m * alarms / listed.Count:F1} %)");
    }

    private static Result Check(Seed seed)
    {
        var findings = FindingRules.Check(seed.Programme, seed.Data);
        var raw = Directory.GetFiles(SeedFolder.Path!, $"{seed.Name}_*.txt")[0];
        var rawProgramme = RawSeed.Read(raw);
        return new(seed, findings, Evidence(seed.Programme, seed.Data, findings).Concat(
            Evidence(rawProgramme, seed.Data, [.. FindingRules.Check(rawProgramme, seed.Data).Where(f => CleanedByCapture.Contains(f.Code))])).ToList());
    }

    /// <summary>Each finding with its message and all texts at its place.</summary>
    private static IEnumerable<(string Code, string Text)> Evidence(Programmes.Programme programme, SchoolData data, IReadOnlyList<Finding> findings)
    {
        var texts = new FindingContext(programme, data).Outline.Texts;
        return findings.Select(f => (f.Code, PlainText.Of(
            f.Message + " " + string.Join(' ', texts.Where(t => t.Path.StartsWith(f.Path, StringComparison.Ordinal)).Select(t => t.Text)))));
    }

    private sealed record Result(Seed Seed, IReadOnlyList<Finding> OfCapture, IReadOnlyList<(string Code, string Text)> Evidence)
    {
        /// <summary>There is a finding of the code at a place that holds one of the fragments the reader quoted, where there are quotations.</summary>
        public bool Has(SeedIssue issue)
        {
            var code = Ours.GetValueOrDefault(issue.Code, issue.Code);
            var fragments = Separators().Split(Notes().Replace(issue.Found ?? string.Empty, " ")).Select(PlainText.Of).Where(f => f.Length > 1).ToList();
            return Evidence.Any(e => e.Code == code && (fragments.Count == 0 || fragments.Exists(f => Holds(e.Text, f))));
        }

        /// <summary>The fragment itself, or half of its words in any form; of a number, its first part.</summary>
        private static bool Holds(string text, string fragment)
        {
            if (!fragment.Any(char.IsLetter))
            {
                return text.Split(' ').Contains(fragment.Split(' ')[0], StringComparer.Ordinal);
            }

            var stems = PlainText.Stems(fragment);
            return text.Contains(fragment, StringComparison.Ordinal) || (stems.Count > 1 && stems.Count(PlainText.Stems(text).Contains) * 2 >= stems.Count);
        }
    }

    [GeneratedRegex(@"^\| 00[0-9] \| \w+ \| [A-Z_]+ \| .+ \|$", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex MissRow();

    [GeneratedRegex(@"[;|/,…]|\s–\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\((?:twice|nested|no quotes|unclosed|→ \p{L}+)\)|vs|inside.*$|is numbered.*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Notes();
}

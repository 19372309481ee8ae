using DocGen.Schools.Findings;
using DocGen.Schools.Programmes;
using DocGen.Schools.Tests.Samples;

namespace DocGen.Schools.Tests.Findings;

public sealed class RuleTests
{
    private static readonly IReadOnlyList<(string Code, Programme Programme)> Spoiled = [.. SpoiledStructure.All, .. SpoiledText.All];

    public static TheoryData<int, string> Samples { get; } = Numbered();

    [Theory]
    [MemberData(nameof(Samples))]
    public void Rule_SpoiledProgramme_FindsTheFault(int index, string code)
    {
        var findings = FindingRules.Check(Spoiled[index].Programme, CleanProgramme.Data);

        var finding = findings.FirstOrDefault(f => f.Code == code);
        Assert.True(finding is not null, $"only {string.Join(", ", findings.Select(f => f.Code))}");
        Assert.StartsWith("$", finding.Path, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Message);
        Assert.False(finding.Message.EndsWith('.'), finding.Message);
        Assert.NotNull(finding.Hint);
        Assert.True(finding.Normalization is null || finding.Normalization.Original != finding.Normalization.Replacement);
    }

    [Fact]
    public void Samples_EveryRule_HasAtLeastOne() =>
        Assert.Empty(FindingRules.All.Select(r => r.Code).Except(Spoiled.Select(s => s.Code), StringComparer.Ordinal));

    [Fact]
    public void Check_GivenPath_RootsAllPaths()
    {
        var findings = FindingRules.Check(CleanProgramme.WithParagraph("Школа «Берёзовская вошла в проект ."), CleanProgramme.Data, "$.programmes[3]");

        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.StartsWith("$.programmes[3].content[1].blocks[2].text", f.Path, StringComparison.Ordinal));
    }

    private static TheoryData<int, string> Numbered()
    {
        var data = new TheoryData<int, string>();
        for (var i = 0; i < Spoiled.Count; i++)
        {
            data.Add(i, Spoiled[i].Code);
        }

        return data;
    }
}

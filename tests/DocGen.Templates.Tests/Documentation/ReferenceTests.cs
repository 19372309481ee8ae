using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Tests.Documentation;

public sealed class ReferenceTests
{
    [Fact]
    public void MarkupReference_FollowsTheTables() => Snapshot.MatchFile("docs/ru/markup.md", MarkupReference.Create());

    [Fact]
    public void ErrorReference_FollowsTheCodes() => Snapshot.MatchFile("docs/ru/errors.md", ErrorReference.Create());

    [Fact]
    public void Codes_AreUniqueAndExplained()
    {
        var codes = DiagnosticCodes.All;

        Assert.Equal(codes.Length, codes.Select(code => code.Code).Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^DG1[1-5][0-9]{2}$", code.Code));
        Assert.All(codes, code => Assert.True(code.Meaning.Length > 0 && code.Advice.EndsWith('.'), code.Code));
    }

    [Fact]
    public void Codes_AreAllUsed()
    {
        var source = string.Concat(
            Directory.EnumerateFiles(Path.Combine(Snapshot.Root, "src/DocGen.Templates"), "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith("Codes.cs", StringComparison.Ordinal) && !file.Contains("/obj/"))
                .Select(File.ReadAllText));
        var unused = new[] { typeof(MarkupCodes), typeof(ContractCodes), typeof(CatalogueCodes), typeof(ProductionCodes), typeof(FormCodes) }
            .SelectMany(group => group.GetProperties().Select(property => $"{group.Name}.{property.Name}"))
            .Where(name => !source.Contains(name, StringComparison.Ordinal));

        Assert.Empty(unused);
    }
}

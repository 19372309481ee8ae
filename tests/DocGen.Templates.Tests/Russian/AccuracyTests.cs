using DocGen.Templates.Russian;
using DocGen.Templates.Russian.Grammar;
using DocGen.Templates.Russian.Names;
using Xunit.Abstractions;

namespace DocGen.Templates.Tests.Russian;

public sealed class AccuracyTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("people.tsv", 300)]
    [InlineData("people-held-out.tsv", 100)]
    [InlineData("people-held-out-2.tsv", 60)]
    [InlineData("people-held-out-3.tsv", 120)]
    [InlineData("people-held-out-4.tsv", 180)]
    public void FullNames_WrittenByHand_DeclineAsWritten(string list, int atLeast)
    {
        var names = LanguageList.Read(list);
        var accuracy = names.Check(1, (row, to) => PersonDeclension.FullName(PersonNameReader.Read(row[1], Gender(row[0])), to).Text);

        output.WriteLine(accuracy.ToString());
        Assert.True(names.Rows.Count >= atLeast);
        Assert.True(accuracy.Share >= 0.99, accuracy.ToString());
    }

    [Theory]
    [InlineData("positions.tsv", 60, true)]
    [InlineData("organizations.tsv", 40, false)]
    [InlineData("positions-held-out.tsv", 30, true)]
    [InlineData("organizations-held-out.tsv", 20, false)]
    [InlineData("positions-held-out-2.tsv", 60, true)]
    [InlineData("organizations-held-out-2.tsv", 40, false)]
    [InlineData("positions-held-out-3.tsv", 55, true)]
    [InlineData("organizations-held-out-3.tsv", 35, false)]
    public void Phrases_WrittenByHand_DeclineAsWritten(string list, int atLeast, bool animate)
    {
        var phrases = LanguageList.Read(list);
        var accuracy = phrases.Check(0, (row, to) => PhraseDeclension.Decline(row[0], to, animate).Text);

        output.WriteLine(accuracy.ToString());
        Assert.True(phrases.Rows.Count >= atLeast);
        Assert.True(accuracy.Share >= 0.99, accuracy.ToString());
    }

    [Theory]
    [InlineData("people.tsv")]
    [InlineData("people-held-out.tsv")]
    [InlineData("people-held-out-2.tsv")]
    [InlineData("people-held-out-3.tsv")]
    [InlineData("people-held-out-4.tsv")]
    public void FullNames_WrittenByHand_DeclineWithoutWarnings(string list)
    {
        var warnings = LanguageList.Read(list).Rows
            .Select(row => PersonDeclension.FullName(PersonNameReader.Read(row[1], Gender(row[0])), GrammaticalCase.Dative).Warning)
            .OfType<string>();

        Assert.Empty(warnings);
    }

    private static GrammaticalGender? Gender(string mark) => mark switch
    {
        "м" => GrammaticalGender.Masculine,
        "ж" => GrammaticalGender.Feminine,
        _ => null,
    };
}

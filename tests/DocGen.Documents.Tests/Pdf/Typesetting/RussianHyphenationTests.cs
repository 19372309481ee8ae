using DocGen.Documents.Pdf.Typesetting;

namespace DocGen.Documents.Tests.Pdf.Typesetting;

public sealed class RussianHyphenationTests
{
    [Theory]
    [InlineData("прог-рам-ма")]
    [InlineData("ор-га-ни-за-ция")]
    [InlineData("об-ра-зо-ва-тель-ной")]
    [InlineData("объ-ек-тив-ность")]
    [InlineData("рай-он-ный")]
    [InlineData("ди-аг-нос-ти-ка")]
    [InlineData("учи-тель")]
    [InlineData("МБОУ")]
    [InlineData("шко-ла")]
    [InlineData("я")]
    [InlineData("подъ-езд-ной, 2025")]
    public void Find_Word_DividesByTheRules(string expected)
    {
        var word = expected.Replace("-", string.Empty, StringComparison.Ordinal);
        var found = new LineBreakOpportunity[word.Length];

        RussianHyphenation.Find(word, found);

        var shown = string.Concat(word.Select((letter, i) => found[i] == LineBreakOpportunity.Hyphenated ? "-" + letter : letter.ToString()));
        Assert.Equal(expected, shown);
    }
}

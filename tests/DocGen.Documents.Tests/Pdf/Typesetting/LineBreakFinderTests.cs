using System.Text;
using DocGen.Documents.Pdf.Typesetting;

namespace DocGen.Documents.Tests.Pdf.Typesetting;

public sealed class LineBreakFinderTests
{
    /// <summary>«|» stands where a line may end, «‖» where it must.</summary>
    [Theory]
    [InlineData("один |два")]
    [InlineData("один  |два")]
    [InlineData("мастер-|класс")]
    [InlineData("мастер\u2011класс")]
    [InlineData("М.\u00A0П.\u00A0Иванова, |директор")]
    [InlineData("школа\u00A0— |опора")]
    [InlineData("школа |— |опора")]
    [InlineData("2025–|2030 |годы")]
    [InlineData("март–|апрель")]
    [InlineData("(в |том |числе), |да")]
    [InlineData("«Школа |№ 5» |и |др.")]
    [InlineData("№ 5, |№\u00A06")]
    [InlineData("от |01.09.2025 |№ 101-ОД")]
    [InlineData("1\u00A0234,5 |%")]
    [InlineData("50%, |15 |°C")]
    [InlineData("№ |п/п")]
    [InlineData("школа/|сад")]
    [InlineData("2023/24 |год")]
    [InlineData("п.п.; |т.е. |так")]
    [InlineData("да… |нет")]
    [InlineData("https://|example.org/|page?|id=1")]
    [InlineData("госу\u00AD|дарство")]
    [InlineData("строка\n‖вторая")]
    [InlineData("ноль\u200B|ширина")]
    [InlineData("слово\u2060слово")]
    [InlineData("x²≥y, |H₂O")]
    [InlineData("−5 |°C; |+7")]
    [InlineData("$100 |и |100 |₽")]
    [InlineData("Сноска¹ |и |5**")]
    [InlineData("שלום |עולם")]
    [InlineData("👩‍🏫|👨‍👩‍👧 |да")]
    [InlineData("👍🏽|🇷🇺|🇰🇿")]
    [InlineData("漢|字、|漢")]
    [InlineData("и\u0306од")]
    [InlineData("\u0301а")]
    [InlineData("")]
    public void Find_Text_GivesWhereLinesMayEnd(string expected)
    {
        var text = expected.Replace("|", string.Empty, StringComparison.Ordinal).Replace("‖", string.Empty, StringComparison.Ordinal);
        var found = new LineBreakOpportunity[text.Length];

        LineBreakFinder.Find(text, found);

        Assert.Equal(expected, Show(text, found));
    }

    [Fact]
    public void Find_SoftHyphen_AsksForAHyphen()
    {
        var found = new LineBreakOpportunity[4];

        LineBreakFinder.Find("а\u00ADбв", found);

        Assert.Equal([LineBreakOpportunity.None, LineBreakOpportunity.None, LineBreakOpportunity.Hyphenated, LineBreakOpportunity.None], found);
    }

    [Fact]
    public void Find_AnyCharacters_NeverPartsAPairOfSurrogates()
    {
        const int seed = 20260302;
        var random = new Random(seed);
        for (var round = 0; round < 2000; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 20); i > 0; i--)
            {
                text.Append(char.ConvertFromUtf32(random.Next(3) == 0 ? random.Next(0x10000, 0x20000) : random.Next(0x20, 0xD800)));
            }

            var found = new LineBreakOpportunity[text.Length];
            LineBreakFinder.Find(text.ToString(), found);
            for (var i = 0; i < text.Length; i++)
            {
                Assert.True(!char.IsLowSurrogate(text[i]) || found[i] == LineBreakOpportunity.None, $"seed {seed}, round {round}");
            }
        }
    }

    private static string Show(string text, LineBreakOpportunity[] found)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            shown.Append(found[i] switch
            {
                LineBreakOpportunity.None => string.Empty,
                LineBreakOpportunity.Mandatory => "‖",
                _ => "|",
            });
            shown.Append(text[i]);
        }

        return shown.ToString();
    }
}

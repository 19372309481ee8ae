using DocGen.Schools.Findings;
using DocGen.Schools.Periods;
using DocGen.Schools.Programmes.Content;
using DocGen.Schools.Tests.Samples;
using Xunit.Abstractions;

namespace DocGen.Schools.Tests.Findings;

public sealed class FindingPropertyTests(ITestOutputHelper output)
{
    private static readonly string[] Pieces =
    [
        "школа", "МБОУ", "СОШ", "«", "»", "(", ")", "\"", "-", "–", " ", "  ", ",", ".", ":", ";", "№", "5", "2023", "г.", "<p>", "&nbsp;", "образова", "ния",
        "ѐ", "\u0308", "дорожная карта", "наставник", "1.", "а)", "???", "\n", "\u00A0", "A", "щк", "ъ", "𝟛", "далее", "2021-2022 году", "рабочая группа",
    ];

    [Fact]
    public void Check_RandomTexts_NeverThrowsAndIsTheSameTwice()
    {
        const int seed = 90210;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var i = 0; i < 300; i++)
        {
            string Text() => string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var list = new ItemList { Lead = Text(), Items = [new(Text()) { Marker = Text() }, new(Text()) { Marker = "2." }] };
            var programme = CleanProgramme.WithRow(r => r with { Event = Text(), Number = Text(), Deadline = FuzzyPeriod.Read(Text()), Responsible = new(Text()), ExpectedResult = Text() }) with
            {
                Title = Text(), Goal = Text(),
            };
            programme = programme with { Content = [.. programme.Content, new Section { Number = Text(), Title = Text(), Blocks = [new Paragraph(Text()), list] }] };

            Assert.Equal(FindingRules.Check(programme, CleanProgramme.Data), FindingRules.Check(programme, CleanProgramme.Data));
        }
    }

    /// <summary>Accepting whatever is offered, again and again, comes to an end: no two rules undo each other.</summary>
    [Fact]
    public void Accept_EveryOffer_ComesToRest()
    {
        const int seed = 1812;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var i = 0; i < 60; i++)
        {
            var programme = CleanProgramme.WithParagraph(string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)])));
            var rounds = 0;
            while (FindingRules.Check(programme, CleanProgramme.Data).FirstOrDefault(f => f.Normalization is not null) is { } finding)
            {
                programme = NormalizationEditor.Accept(programme, finding)!;
                Assert.True(++rounds < 100, finding.Message);
            }
        }
    }

    /// <summary>Long texts that would send a careless pattern into the woods: patterns give up after a second, which is an exception.</summary>
    [Theory]
    [InlineData("(")]
    [InlineData(" ")]
    [InlineData("- ")]
    [InlineData("а")]
    [InlineData("А")]
    [InlineData("МБОУ ")]
    [InlineData("МБОУ «Школа ")]
    [InlineData("Аа ")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("<a ")]
    [InlineData("2021-")]
    [InlineData("приказ о ")]
    public void Check_LongRepetition_IsReadInTime(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));

        Assert.NotEmpty(FindingRules.Check(CleanProgramme.WithParagraph(text + "(") with { Title = text }, CleanProgramme.Data));
    }
}

using DocGen.Schools.Periods;
using Xunit.Abstractions;

namespace DocGen.Schools.Tests.Periods;

public sealed class FuzzyPeriodPropertyTests(ITestOutputHelper output)
{
    private static readonly string[] Pieces =
    [
        "март", "мая", "декабрь", "2023", "2024", "99999999999", "0", "31", "15.03.2024", "I", "IV", "квартал", "полугодие", "учебный", "год",
        "г.", "-", "–", "/", ",", "с", "по", "до", "к", "в течение", "ежемесячно", "постоянно", "(", ")", "конец", "декада", "зима", " ", "\u00A0",
        "слово", "٣", "𝟛", "\u0000", "ﬁ", "5-го", "по мере необходимости",
    ];

    [Fact]
    public void Read_RandomText_NeverThrowsAndKeepsTheText()
    {
        const int seed = 20231;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var i = 0; i < 50_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(2) == 0 ? " " : "")));
            var period = FuzzyPeriod.Read(text);

            Assert.Equal(text, period.Text);
            Assert.True(period.Kind == PeriodKind.Reversed || period.From is null || period.To is null || period.From <= period.To, text);
            Assert.True(period.Kind is not (PeriodKind.Single or PeriodKind.Range) || period.Span is not null, text);
            Assert.True(period.Kind != PeriodKind.Reversed || period.Readings.All(r => r.From <= r.To), text);
            _ = period.Within(new(new(2023, 9, 1), new(2024, 5, 31)));
        }
    }

    [Fact]
    public void Read_AnyUnicode_NeverThrows()
    {
        const int seed = 417;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(0x10000))]);
            Assert.Equal(text, FuzzyPeriod.Read(text).Text);
        }
    }
}

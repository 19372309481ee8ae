using DocGen.Templates.Russian;
using DocGen.Templates.Russian.Grammar;

namespace DocGen.Templates.Tests.Russian.Grammar;

public sealed class PhraseDeclensionTests
{
    [Theory]
    [InlineData("Программа развития школы", "Программы развития школы")]
    [InlineData("Дорожная карта по повышению качества образования", "Дорожной карты по повышению качества образования")]
    [InlineData("План мероприятий («дорожная карта»)", "Плана мероприятий («дорожная карта»)")]
    [InlineData("Положение о системе наставничества", "Положения о системе наставничества")]
    [InlineData("Методические рекомендации", "Методических рекомендаций")]
    [InlineData("Индивидуальный образовательный маршрут педагога", "Индивидуального образовательного маршрута педагога")]
    [InlineData("Правила внутреннего распорядка", "Правил внутреннего распорядка")]
    [InlineData("Аналитическая справка", "Аналитической справки")]
    [InlineData("Соглашение о сетевом взаимодействии", "Соглашения о сетевом взаимодействии")]
    [InlineData("«Школа 2025»", "«Школа 2025»")]
    [InlineData("", "")]
    public void Decline_DocumentNames_HeadDeclinesAndTailStays(string phrase, string genitive) =>
        Assert.Equal(genitive, PhraseDeclension.Decline(phrase, GrammaticalCase.Genitive, animate: false).Text);

    [Theory]
    [InlineData("учителя-предметники, классные руководители", "учителям-предметникам, классным руководителям")]
    [InlineData("Директор, заместители директора", "Директору, заместителям директора")]
    [InlineData("председатель и члены комиссии", "председателю и членам комиссии")]
    [InlineData("заведующая учебной частью", "заведующей учебной частью")]
    [InlineData("все педагоги школы", "всем педагогам школы")]
    [InlineData("цели и задачи программы", "целям и задачам программы")]
    [InlineData("начальная школа-детский сад", "начальной школе-детскому саду")]
    [InlineData("ДИРЕКТОР ШКОЛЫ", "ДИРЕКТОРУ ШКОЛЫ")]
    [InlineData("ГЛАВНЫЙ СПЕЦИАЛИСТ", "ГЛАВНОМУ СПЕЦИАЛИСТУ")]
    [InlineData("1-й заместитель главы", "1-й заместителю главы")]
    [InlineData("главный специалист, ответственный за мониторинг", "главному специалисту, ответственному за мониторинг")]
    public void Decline_SeveralHeads_EachDeclines(string phrase, string dative) =>
        Assert.Equal(dative, PhraseDeclension.Decline(phrase, GrammaticalCase.Dative, animate: true).Text);

    [Fact]
    public void Decline_AccusativeOfAMasculineHead_FollowsAnimacy()
    {
        Assert.Equal("главного специалиста", PhraseDeclension.Decline("главный специалист", GrammaticalCase.Accusative, animate: true).Text);
        Assert.Equal("главный корпус", PhraseDeclension.Decline("главный корпус", GrammaticalCase.Accusative, animate: false).Text);
    }

    [Fact]
    public void Decline_LatinHead_StaysWithWarning()
    {
        var declined = PhraseDeclension.Decline("главный manager", GrammaticalCase.Dative, animate: true);

        Assert.Equal("главному manager", declined.Text);
        Assert.Contains("«manager»", declined.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Decline_RandomText_NeverFailsAndKeepsEveryMarkOutsideWords()
    {
        const int seed = 20260101;
        var random = new Random(seed);
        const string letters = "абвгеийклмнопрстуыьюяАБДЕКМОРСШ -–—.,;()«»\"№1230ёЁxZ";
        for (var i = 0; i < 5000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => letters[random.Next(letters.Length)]));
            foreach (var to in Enum.GetValues<GrammaticalCase>())
            {
                var declined = PhraseDeclension.Decline(text, to, animate: i % 2 == 0).Text;
                Assert.True(Marks(text) == Marks(declined), $"Seed {seed}: «{text}» became «{declined}»");
            }
        }
    }

    private static string Marks(string text) => string.Concat(text.Where(c => !char.IsLetter(c)));
}

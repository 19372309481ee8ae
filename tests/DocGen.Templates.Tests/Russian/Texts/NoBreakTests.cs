using DocGen.Templates.Russian.Texts;

namespace DocGen.Templates.Tests.Russian.Texts;

public sealed class NoBreakTests
{
    /// <summary>«~» stands for the no-break space.</summary>
    [Theory]
    [InlineData("приказ № 45", "приказ №~45")]
    [InlineData("№ ОД-12/7", "№~ОД-12/7")]
    [InlineData("до 1 марта 2023 г., затем", "до 1~марта~2023~г., затем")]
    [InlineData("«01» марта 2026 г.", "«01»~марта~2026~г.")]
    [InlineData("март 2026 года", "март~2026~года")]
    [InlineData("апрель – май 2023 г.", "апрель~– май~2023~г.")]
    [InlineData("М.П. Иванова и Петров С. А.", "М.П.~Иванова и~Петров~С.~А.")]
    [InlineData("(Иванова М.П.)", "(Иванова~М.П.)")]
    [InlineData("не более 15 %; рост на 4,5 п.п.", "не более 15~%; рост на 4,5~п.п.")]
    [InlineData("120 тыс. руб.", "120~тыс. руб.")]
    [InlineData("по п. 1.2 и ст. 28", "по п.~1.2 и~ст.~28")]
    [InlineData("в таблице 1", "в~таблице~1")]
    [InlineData("с. Заречное, ул. Школьная, д. 12", "с.~Заречное, ул.~Школьная, д.~12")]
    [InlineData("и т. д.", "и~т.~д.")]
    [InlineData("О рабочей группе (в школе)", "О~рабочей группе (в~школе)")]
    [InlineData("в разделе 6; пункта 2.1; (приложение № 1)", "в~разделе~6; пункта~2.1; (приложение~№~1)")]
    [InlineData("на 2026 год, от 12.01.2024, до 15 %", "на~2026~год, от~12.01.2024, до 15~%")]
    [InlineData("от 5 класса к 7-му", "от 5~класса к~7-му")]
    [InlineData("школа — наставник", "школа~— наставник")]
    public void Bind_PartsThatBelongTogether_AreKept(string text, string expected) => Assert.Equal(expected.Replace('~', '\u00A0'), NoBreak.Bind(text));

    [Theory]
    [InlineData("школа на 214 учеников")]
    [InlineData("за курс 5–6 классов")]
    [InlineData("2024 г. Школа открыта")]
    [InlineData("класс 5 Б открыт")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("№")]
    [InlineData("№ п/п")]
    [InlineData("№ ")]
    [InlineData("слово")]
    public void Bind_NothingToKeep_ReturnsTheSameInstanceOrDateOnly(string text)
    {
        var bound = NoBreak.Bind(text);
        Assert.Equal(text.Replace("2024 г.", "2024\u00A0г.", StringComparison.Ordinal), bound);
    }

    [Fact]
    public void Bind_Twice_ChangesNothingMore()
    {
        var once = NoBreak.Bind("Приказ № 3 от 12 января 2026 г., М. П. Иванова — 5 чел.");
        Assert.Same(once, NoBreak.Bind(once));
    }

    [Fact]
    public void Bind_RandomText_ChangesOnlySpaces()
    {
        const int Seed = 20261122;
        var random = new Random(Seed);
        const string Alphabet = " №.А1аг—«»%Мпт,(";
        for (var i = 0; i < 2000; i++)
        {
            var text = new string(random.GetItems<char>(Alphabet, random.Next(0, 30)));
            Assert.True(text == NoBreak.Bind(text).Replace('\u00A0', ' '), $"seed {Seed}, text «{text}»");
        }
    }
}

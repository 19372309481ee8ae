using DocGen.Templates.Russian.Texts;

namespace DocGen.Templates.Tests.Russian.Texts;

public sealed class TypographyTests
{
    // In the expected texts ~ stands for a no-break space.
    [Theory]
    [InlineData("МБОУ \"Школа № 3\"", "МБОУ «Школа №~3»")]
    [InlineData("МБОУ \"Школа \"Радуга\"\"", "МБОУ «Школа „Радуга“»")]
    [InlineData("«Школа «Радуга»»", "«Школа „Радуга“»")]
    [InlineData("“Школа”", "«Школа»")]
    [InlineData("«Школа „Радуга“ и „Лучик“»", "«Школа „Радуга“ и~„Лучик“»")]
    [InlineData("\"Школа \"Радуга\"", "\"Школа \"Радуга\"")]
    [InlineData("\"один\nи \"два\"", "\"один\nи~«два»")]
    [InlineData("экран 15\"", "экран 15\"")]
    [InlineData("Школа - это дом", "Школа~— это дом")]
    [InlineData("Школа – это дом", "Школа~— это дом")]
    [InlineData("Школа -- это дом", "Школа~— это дом")]
    [InlineData("2021-2022 учебный год", "2021–2022~учебный год")]
    [InlineData("Май - сентябрь 2023 г.", "Май~– сентябрь~2023~г.")]
    [InlineData("март-апрель 2023г.", "март–апрель~2023~г.")]
    [InlineData("1 марта - 5 мая", "1~марта~– 5~мая")]
    [InlineData("обучающиеся 5-9 классов", "обучающиеся 5–9 классов")]
    [InlineData("I-II квартал", "I–II квартал")]
    [InlineData("доля 20-30%", "доля 20–30%")]
    [InlineData("тел. 8-863-1234567, дата 2023-03-01, № 12-34", "тел. 8-863-1234567, дата 2023-03-01, №~12-34")]
    [InlineData("педагог-психолог из-за 9-х классов", "педагог-психолог из-за 9-х классов")]
    [InlineData("М. П. Иванова и Иванова М.П.", "М.~П.~Иванова и~Иванова~М.П.")]
    [InlineData("Приказ №5 от 1 марта 2023 г.", "Приказ №~5 от 1~марта~2023~г.")]
    [InlineData("в школе и в районе", "в~школе и~в~районе")]
    [InlineData("и в школе, а у нас", "и~в~школе, а~у~нас")]
    [InlineData("500 руб., 15 кг, 5 %, 3,2 п.п.", "500~руб., 15~кг, 5~%, 3,2~п.п.")]
    [InlineData("г. Ростов, ул. Ленина, д. 5", "г.~Ростов, ул.~Ленина, д.~5")]
    [InlineData("и т. д., и т. п.", "и~т.~д., и~т.~п.")]
    [InlineData("- первый\n- второй", "- первый\n- второй")]
    [InlineData("", "")]
    public void Apply_Text_IsSetAsInPrint(string text, string expected) =>
        Assert.Equal(expected, Typography.Apply(text).Replace('\u00A0', '~'));

    [Fact]
    public void Apply_Twice_ChangesNothingMore()
    {
        const int seed = 20260102;
        var random = new Random(seed);
        string[] pieces =
        [
            " ", " ", "-", "–", "—", "--", "\"", "«", "»", "„", "“", "”", ".", ",", "№", "1", "5", "2023", "2024", "г.", "гг.", "М.", "П.", "Иванова",
            "в", "и", "марта", "май", "т.", "д.", "п.", "%", "кг", "школа", "I", "IV", "классы", "\n", "\u00A0", "(", ")", "руб.", "года",
        ];
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(24)).Select(_ => pieces[random.Next(pieces.Length)]));
            var once = Typography.Apply(text);
            Assert.True(once == Typography.Apply(once), $"Seed {seed}: «{text}» → «{once}» → «{Typography.Apply(once)}»");
            Assert.True(Words(text) == Words(once), $"Seed {seed}: «{text}» lost or gained letters: «{once}»");
        }
    }

    private static string Words(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}

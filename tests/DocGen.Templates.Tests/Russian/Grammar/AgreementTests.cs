using DocGen.Templates.Russian.Grammar;

namespace DocGen.Templates.Tests.Russian.Grammar;

public sealed class AgreementTests
{
    [Theory]
    [InlineData("программа", "УТВЕРЖДЕНА")]
    [InlineData("Программа развития школы", "УТВЕРЖДЕНА")]
    [InlineData("Дорожная карта", "УТВЕРЖДЕНА")]
    [InlineData("Концепция", "УТВЕРЖДЕНА")]
    [InlineData("Модель наставничества", "УТВЕРЖДЕНА")]
    [InlineData("план мероприятий", "УТВЕРЖДЕН")]
    [InlineData("Порядок проведения", "УТВЕРЖДЕН")]
    [InlineData("Календарь событий", "УТВЕРЖДЕН")]
    [InlineData("Паспорт программы", "УТВЕРЖДЕН")]
    [InlineData("Положение о наставничестве", "УТВЕРЖДЕНО")]
    [InlineData("Расписание", "УТВЕРЖДЕНО")]
    [InlineData("Портфолио", "УТВЕРЖДЕНО")]
    [InlineData("Методические рекомендации", "УТВЕРЖДЕНЫ")]
    [InlineData("Правила внутреннего распорядка", "УТВЕРЖДЕНЫ")]
    [InlineData("мероприятия", "УТВЕРЖДЕНЫ")]
    [InlineData("изменения в устав", "УТВЕРЖДЕНЫ")]
    [InlineData("Списки участников", "УТВЕРЖДЕНЫ")]
    [InlineData("Целевые показатели", "УТВЕРЖДЕНЫ")]
    public void Approved_ByTheHeadNoun_TakesItsGender(string document, string mark) =>
        Assert.Equal(mark, Agreement.Approved(document).Text);

    [Theory]
    [InlineData("программа", "принят", "принята")]
    [InlineData("заявление", "согласован", "согласовано")]
    [InlineData("материалы", "РАССМОТРЕН", "РАССМОТРЕНЫ")]
    public void ShortParticiple_AnyWord_KeepsItsCapitals(string document, string masculine, string expected) =>
        Assert.Equal(expected, Agreement.ShortParticiple(document, masculine).Text);

    [Fact]
    public void Approved_WithoutANoun_WarnsAndStaysMasculine()
    {
        var approved = Agreement.Approved("№ 5");

        Assert.Equal("УТВЕРЖДЕН", approved.Text);
        Assert.NotNull(approved.Warning);
    }

    [Theory]
    [InlineData("0", "школ")]
    [InlineData("1", "школа")]
    [InlineData("2", "школы")]
    [InlineData("5", "школ")]
    [InlineData("11", "школ")]
    [InlineData("12", "школ")]
    [InlineData("21", "школа")]
    [InlineData("102", "школы")]
    [InlineData("111", "школ")]
    [InlineData("1000001", "школа")]
    [InlineData("-3", "школы")]
    [InlineData("1.5", "школы")]
    [InlineData("5.1", "школы")]
    [InlineData("2.0", "школы")]
    [InlineData("79228162514264337593543950335", "школ")]
    public void Plural_AnyNumber_ChoosesTheForm(string number, string expected) =>
        Assert.Equal(expected, Plural.Choose(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), "школа", "школы", "школ"));
}

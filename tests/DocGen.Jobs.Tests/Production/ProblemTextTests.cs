using DocGen.Data.Production;
using DocGen.Jobs.Production;

namespace DocGen.Jobs.Tests.Production;

public sealed class ProblemTextTests
{
    [Theory]
    [InlineData("Текст пуст", "организация, руководитель, фамилия", "фамилия", "Организация, руководитель, фамилия: текст пуст", null)]
    [InlineData("Нет школы", null, "выберите другую", "Нет школы", "Выберите другую")]
    [InlineData("Текст пуст", "организация", null, "Организация: текст пуст", null)]
    public void Text_OfAProblem_NamesTheFieldAndSaysNothingTwice(string message, string? field, string? hint, string text, string? advice)
    {
        var problem = new StoredProblem(StoredProblem.Error, "DG1207", message, "$.x", hint, field);

        Assert.Equal((text, advice), (ProblemText.Of(problem), ProblemText.Advice(problem)));
    }
}

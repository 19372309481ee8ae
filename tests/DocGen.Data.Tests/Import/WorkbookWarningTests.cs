using DocGen.Data.Import;
using DocGen.Data.Import.Forms;
using DocGen.Data.Storage;
using DocGen.Data.Tests.Stores;
using DocGen.Schools.Findings;

namespace DocGen.Data.Tests.Import;

/// <summary>What is told of a workbook that can be read all the same.</summary>
[Collection(StoreCollection.Name)]
public sealed class WorkbookWarningTests(StoreFixture stores)
{
    private static readonly object?[] Head = ["Школа", "Процедура", "Предмет", "Класс", "Год", "Участников"];

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public async Task Preview_HiddenSheet_SaysThatItIsLeftOut(string state)
    {
        var problem = Assert.Single(await ProblemsAsync(Workbook.Hidden(state)), p => p.Code == "DG4012");
        Assert.Equal((FindingSeverity.Warning, "Черновик"), (problem.Severity, problem.Place.Sheet));
    }

    [Fact]
    public async Task Preview_LinkToAnotherBook_SaysThatSavedValuesAreTaken()
    {
        var problem = Assert.Single(await ProblemsAsync(Workbook.With("xl/externalLinks/externalLink1.xml", "<externalLink/>"u8.ToArray())), p => p.Code == "DG4013");
        Assert.Equal(FindingSeverity.Warning, problem.Severity);
    }

    [Fact]
    public async Task Preview_FormulaWithoutValue_NamesTheCell()
    {
        var problems = await ProblemsAsync(Workbook.Of([Head, ["МБОУ «Каштановская СОШ»", "ВПР", "Физика", 7, 2023, "=20+1|"]]));
        var problem = Assert.Single(problems, p => p.Code == "DG4014" || p.Code == "DG4202");
        Assert.Equal("DG4014", problem.Code);
        Assert.Contains("строка 2, столбец F", problem.Place.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_ManyFormulasWithoutValue_TellsTwentyAndTheNumberOfTheRest()
    {
        var rows = Enumerable.Range(0, 25).Select(i => new object?[] { "МБОУ «Каштановская СОШ»", "ВПР", "Физика", 7, 2001 + i, "=20+1|" });
        var problems = (await ProblemsAsync(Workbook.Of([Head, .. rows]))).Where(p => p.Code == "DG4014").ToList();
        Assert.Equal(21, problems.Count);
        Assert.EndsWith(": 5", problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_FormulaWithValue_IsItsValue() =>
        Assert.Empty(await ProblemsAsync(Workbook.Of([Head, ["МБОУ «Каштановская СОШ»", "ВПР", "Физика", 7, 2023, "=20+1|21"]])));

    private async Task<IReadOnlyList<ImportProblem>> ProblemsAsync(byte[] book)
    {
        var store = await stores.CreateAsync(StoreKind.Sqlite);
        await store.MergeAsync(Samples.District);
        await using var context = store.Open("А");
        var results = ImportForm.All.Single(form => form.Key == "results");
        return (await new SchoolImport(context, new()).PreviewAsync(results, new MemoryStream(book), "книга.xlsx")).Problems;
    }
}

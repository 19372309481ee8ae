using System.Text;
using System.Text.RegularExpressions;
using DocGen.Data.Import;

namespace DocGen.Data.Tests.Import;

/// <summary>docs/ru/errors-import.md is the list of codes, and the list is what the program reports; DOCGEN_UPDATE=1 writes the file.</summary>
public sealed partial class ImportCodesTests
{
    private static readonly string Reference = Path.Combine(Repository.Root, "docs", "ru", "errors-import.md");

    private static readonly (string Prefix, string Title)[] Groups =
    [
        ("DG40", "Файл"), ("DG41", "Заголовки таблицы"), ("DG42", "Ячейка или строка"), ("DG43", "Расхождение с базой"), ("DG44", "Документ Word"),
    ];

    [Fact]
    public async Task Reference_FollowsTheCodes()
    {
        var expected = Create();
        if (Environment.GetEnvironmentVariable("DOCGEN_UPDATE") == "1")
        {
            await File.WriteAllTextAsync(Reference, expected);
        }

        Assert.Equal(expected, (await File.ReadAllTextAsync(Reference)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Codes_AreThoseThatTheProgramReports()
    {
        var reported = new[] { "DocGen.Data", "DocGen.Api" }
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", room), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.EndsWith("ImportCodes.cs", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Value));

        Assert.Equal(reported.Distinct().Order(StringComparer.Ordinal), ImportCodes.All.Select(code => code.Code));
    }

    [Fact]
    public void Codes_SayWhatToDo() => Assert.All(ImportCodes.All, code => Assert.True(code.Meaning.Length > 0 && code.Advice.EndsWith('.'), code.Code));

    private static string Create()
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Загрузка данных: ошибки и предупреждения

            Этот файл создан по списку кодов программы: `DOCGEN_UPDATE=1 dotnet test tests/DocGen.Data.Tests`. Руками его не правят.

            Сообщение называет файл, лист, строку и столбец, код, что не так и что делать:

                впр.csv, строка 4, столбец C: ошибка DG4202: «двадцать» — не целое число; оставьте только цифры; если данных нет, поставьте прочерк

            С ошибкой не загружается ничего из файла, с предупреждением — всё остальное. Как загружать данные, рассказано в [import.md](import.md);
            остальные коды — в [errors.md](errors.md).


            """);
        foreach (var (prefix, title) in Groups)
        {
            text.Append($"## {title}\n\n| код | что значит | что делать |\n|---|---|---|\n");
            foreach (var code in ImportCodes.All.Where(code => code.Code.StartsWith(prefix, StringComparison.Ordinal)))
            {
                text.Append($"| {code.Code} | {code.Meaning} | {code.Advice} |\n");
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    [GeneratedRegex("DG4[0-9]{3}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}

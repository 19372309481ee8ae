using System.Reflection;
using System.Text;
using DocGen.Jobs.Production;
using DocGen.Templates.Diagnostics;

namespace DocGen.Jobs.Tests.Documentation;

/// <summary>docs/ru/errors-production.md is the list of codes and nothing else; DOCGEN_UPDATE=1 writes it.</summary>
public sealed class ProductionErrorsTests
{
    private static readonly string File = Path.Combine(Repository.Root, "docs", "ru", "errors-production.md");

    [Fact]
    public async Task Reference_FollowsTheCodes()
    {
        var expected = Create();
        if (Environment.GetEnvironmentVariable("DOCGEN_UPDATE") == "1")
        {
            await System.IO.File.WriteAllTextAsync(File, expected);
        }

        Assert.Equal(expected, (await System.IO.File.ReadAllTextAsync(File)).ReplaceLineEndings("\n"));
    }

    private static string Create()
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Производство и регистрация: ошибки

            Этот файл создан по списку кодов программы: `DOCGEN_UPDATE=1 dotnet test tests/DocGen.Jobs.Tests`. Руками его не правят.

            Они стоят при документе и в таблице пакета: что не так, почему и что делать. Остальные коды — в [errors.md](errors.md).

            | код | что значит | что делать |
            |---|---|---|

            """);
        var codes = typeof(JobCodes).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(p => (DiagnosticCode)p.GetValue(null)!).OrderBy(c => c.Code, StringComparer.Ordinal);
        foreach (var code in codes)
        {
            text.Append($"| {code.Code} | {code.Meaning} | {code.Advice} |\n");
        }

        return text.ToString();
    }
}

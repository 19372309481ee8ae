using System.Reflection;
using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Tests.Documentation;

/// <summary>docs/ru/errors.md, made from the list of codes.</summary>
internal static class ErrorReference
{
    private static readonly (string Prefix, string Title)[] Groups =
    [
        ("DG11", "Разметка, которую печатает шаблон"),
        ("DG12", "Данные и их контракт"),
        ("DG13", "Папки видов документов"),
        ("DG14", "Изготовление документа"),
        ("DG15", "Форма документа"),
    ];

    public static string Create()
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Ошибки и предупреждения

            Этот файл создан по списку кодов программы: `DOCGEN_UPDATE=1 dotnet test tests/DocGen.Templates.Tests`. Руками его не правят.

            Сообщение называет место, код, что не так и что делать; под ним — строка и указатель:

                templates/passport/template.scriban(42,17): ошибка DG1111: Неизвестный элемент «tabel»; возможно, «table»
                    <tabel>
                     ^^^^^

            Место — файл, строка и столбец или путь в данных: `$.roadmap[3].term` — поле `term` четвёртой строки `roadmap`.
            С ошибкой документ не создаётся, с предупреждением — создаётся.

            Коды DG18xx, производство документов и регистрация, — в [отдельном списке](errors-production.md); DG4xxx, загрузка данных, — в [своём](errors-import.md).


            """);
        foreach (var (prefix, title) in Groups)
        {
            text.Append($"## {title}\n\n| код | что значит | что делать |\n|---|---|---|\n");
            foreach (var code in DiagnosticCodes.All.Where(code => code.Code.StartsWith(prefix, StringComparison.Ordinal)))
            {
                text.Append($"| {code.Code} | {Cell(code.Meaning)} | {Cell(code.Advice)} |\n");
            }

            text.Append('\n');
        }

        text.Append("## Запись файлов\n\n| код | что сказано | что делать |\n|---|---|---|\n");
        foreach (var diagnostic in WriterDiagnosticSamples().OrderBy(diagnostic => diagnostic.Code, StringComparer.Ordinal))
        {
            text.Append($"| {diagnostic.Code} | {Cell(diagnostic.Message)} | {Cell(diagnostic.Hint ?? "")} |\n");
        }

        text.Append('\n');
        text.Append(
            """
            ## Язык шаблонов

            | коды | о чём |
            |---|---|
            | SC10xx | запись шаблона: скобки, операторы, незакрытые блоки |
            | SC15xx | выполнение: неизвестные имена, не те значения, включаемые шаблоны |
            | SC16xx | пределы: шаги циклов, глубина вызовов, длина вывода, время |
            | SC17xx | встроенные функции |
            | SC18xx | проверка шаблона без данных: чего нет в контракте |
            | SC19xx | функции русского языка, группа `ru` |

            """);
        return text.ToString();
    }

    /// <summary>One diagnostic of each kind that writers make, with dots where the document's own words stand.</summary>
    private static IEnumerable<Diagnostic> WriterDiagnosticSamples() =>
        new[] { typeof(LayoutDiagnostics), typeof(WriterDiagnostics) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.ReturnType == typeof(Diagnostic))
            .Select(method => (Diagnostic)method.Invoke(
                null, [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(string) ? "…" : Activator.CreateInstance(parameter.ParameterType))])!);

    private static string Cell(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace("|", "\\|");
}

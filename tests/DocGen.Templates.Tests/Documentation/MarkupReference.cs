using System.Text;
using System.Text.Json;
using DocGen.Templates.Contracts;
using DocGen.Templates.Markup;
using DocGen.Templates.Production;
using Scriban.Functions;
using Scriban.Runtime;

namespace DocGen.Templates.Tests.Documentation;

/// <summary>docs/ru/markup.md, made from the tables that the program itself works by.</summary>
internal static class MarkupReference
{
    public static string Create()
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Справочник шаблонов

            Этот файл создан по таблицам программы: `DOCGEN_UPDATE=1 dotnet test tests/DocGen.Templates.Tests`. Руками его не правят.

            ## Разметка

            Шаблон печатает строгий XML с корнем `document`. Значения `{{ }}` всегда становятся текстом: знаки `& < > " '` в данных разметкой не станут.

            - Пробелы, табуляции и переводы строк сворачиваются в один пробел, у краёв абзаца и вокруг `br` исчезают. Неразрывные пробелы и мягкие переносы остаются.
            - В `td`, `th` и `li` текст и блоки можно смешивать: текст между блоками становится отдельным абзацем.
            - Пустые список, таблица, заголовок, отметка — ошибка: выводите их по условию. Пустой `p` — пустая строка, пустой `li` — предупреждение.
            - Раздел `section` внутри другого делит его: дальше продолжается внешний со своим листом; пустой остаток листа не занимает.
            - Длина пишется с единицей: `12mm`, `1.5cm`, `60pt`. Дробь — с точкой.
            - Каждая строка таблицы должна занять все столбцы; ячейка встаёт в первый свободный столбец, как в HTML.
            - Из знаков с именами есть `&amp; &lt; &gt; &quot; &apos;`, остальные — по номеру: `&#160;`.


            """);
        foreach (var element in MarkupElements.All)
        {
            AppendElement(text, element);
        }

        AppendManifest(text);
        AppendKeywords(text);
        AppendFunctions(text);
        return text.ToString();
    }

    private static void AppendElement(StringBuilder text, MarkupElement element)
    {
        text.Append($"### `{element.Name}`\n\n{element.Purpose.TrimEnd('.')}.\n\n");
        var parents = MarkupElements.All.Where(parent => parent.Allows(element)).Select(parent => $"`{parent.Name}`").ToList();
        text.Append(parents.Count == 0 ? "- Стоит: корень.\n" : $"- Стоит в: {string.Join(", ", parents)}.\n");
        text.Append(Content(element));
        if (element.Attributes.Length > 0)
        {
            text.Append("\n| атрибут | значение | для чего |\n|---|---|---|\n");
            foreach (var attribute in element.Attributes)
            {
                text.Append($"| `{attribute.Name}`{(attribute.Required ? " (обязателен)" : "")} | {Value(attribute)} | {attribute.Purpose} |\n");
            }
        }

        text.Append('\n');
    }

    private static string Content(MarkupElement element) => (element.HoldsText, element.Children.Length) switch
    {
        (false, 0) => "- Внутри: ничего.\n",
        (true, 0) => "- Внутри: текст.\n",
        (true, _) => $"- Внутри: текст, {Names(element)}.\n",
        _ => $"- Внутри: {Names(element)}.\n",
    };

    private static string Names(MarkupElement element) => string.Join(", ", element.Children.Select(name => $"`{name}`"));

    private static string Value(MarkupAttribute attribute) => attribute.Kind switch
    {
        AttributeKind.Text => "текст",
        AttributeKind.Choice => string.Join(", ", attribute.Values.Select(value => $"`{value}`")),
        AttributeKind.WholeNumber => "целое число от 1",
        AttributeKind.PointSize => "пункты, 6–72",
        AttributeKind.Length => "длина с единицей",
        AttributeKind.Margins => "четыре числа, мм",
        AttributeKind.Date => "ГГГГ-ММ-ДД",
        AttributeKind.Identifier => "латинская буква, затем буквы, цифры, `_`",
        AttributeKind.Address => "адрес",
        AttributeKind.Fill => "`RRGGBB`, `header`, `group`, `good`, `attention`, `bad`, `muted`",
        AttributeKind.ColumnWidth => "`12mm`, `30%`, `*`, `2*`, `auto`",
        AttributeKind.Picture => "имя файла или `data:`",
        _ => throw new ArgumentOutOfRangeException(nameof(attribute), attribute.Kind, null),
    };

    private static void AppendManifest(StringBuilder text)
    {
        using var stream = typeof(MarkupElements).Assembly.GetManifestResourceStream("manifest.schema.json")!;
        using var schema = JsonDocument.Parse(stream);
        text.Append("## template.json\n\n| поле | для чего |\n|---|---|\n");
        AppendMembers(text, schema.RootElement, string.Empty);
        text.Append("\n### Поле формы\n\nОдин из элементов `form`; в таблице — один из её `fields`.\n\n| поле | для чего |\n|---|---|\n");
        AppendMembers(text, schema.RootElement.GetProperty("$defs").GetProperty("field"), string.Empty);
        text.Append('\n');
    }

    private static void AppendMembers(StringBuilder text, JsonElement schema, string prefix)
    {
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()).ToList() : [];
        foreach (var member in schema.GetProperty("properties").EnumerateObject())
        {
            text.Append($"| `{prefix}{member.Name}`{(required.Contains(member.Name) ? " (обязательно)" : "")} | {member.Value.GetProperty("description").GetString()} |\n");
            if (member.Value.TryGetProperty("properties", out _))
            {
                AppendMembers(text, member.Value, $"{prefix}{member.Name}.");
            }
        }
    }

    private static void AppendFunctions(StringBuilder text)
    {
        text.Append("\n## Функции\n\nПишутся с группой: `ru.dative`. Что делают функции группы `ru`, показано в [templates.md](../templates.md); остальные — языка Scriban.\n\n| группа | функции |\n|---|---|\n");
        var own = TemplateFunctions.Groups.Select(group => (Name: group.Key, Functions: FunctionBinder.Bind(group.Value).Keys));
        var builtIn = BuiltinGroups.All.Select(group => (group.Name, Functions: (IEnumerable<string>)group.Members.Split(' ')));
        foreach (var (name, functions) in own.Select(group => (group.Name, Functions: (IEnumerable<string>)group.Functions)).Concat(builtIn))
        {
            text.Append($"| `{name}` | {string.Join(", ", functions.Order(StringComparer.Ordinal).Select(function => $"`{function}`"))} |\n");
        }
    }

    private static void AppendKeywords(StringBuilder text)
    {
        text.Append("## Контракт данных\n\nJSON Schema 2020-12, из неё — эти ключевые слова; любое другое останавливает загрузку.\n\n| слово | что значит |\n|---|---|\n");
        foreach (var keyword in SchemaKeywords.All)
        {
            text.Append($"| `{keyword.Name}` | {keyword.Purpose} |\n");
        }
    }
}

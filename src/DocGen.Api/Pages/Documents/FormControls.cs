using System.Globalization;
using System.Text.Json;
using DocGen.Templates.Forms;

namespace DocGen.Api.Pages.Documents;

/// <summary>How a field of a kind's form stands on the page.</summary>
public static class FormControls
{
    public static string Type(FormField field) => field.Type switch
    {
        FieldType.Choice or FieldType.Person or FieldType.Organization => "select",
        FieldType.Multiline or FieldType.List or FieldType.Table => "multiline",
        FieldType.Date => "date",
        FieldType.Boolean => "checkbox",
        _ => "text",
    };

    /// <summary>Whether the browser may insist: a list that is left empty takes the kind's own default.</summary>
    public static bool IsRequired(FormField field) => field.Required && field.Type is FieldType.Text or FieldType.Multiline or FieldType.Date or FieldType.Number;

    public static string? Help(FormField field) => field.Type switch
    {
        FieldType.List => Joined(field.Help, "Каждый пункт с новой строки"),
        FieldType.Table => Joined(
            field.Help,
            $"Каждая строка таблицы с новой строки, ячейки через знак |: {string.Join(" | ", field.Fields.Select(Column))}. Можно вставить из Excel или Word"),
        _ => field.Help,
    };

    public static IReadOnlyList<(string Value, string Text)> Options(FormField field, JsonElement? value, IReadOnlyList<JsonElement> people) => field.Type switch
    {
        FieldType.Choice => [("", "как предложено"), .. field.Options.Select(o => (o.Value, o.Label))],
        FieldType.Person => [("", Given(value)), .. people.Select((p, i) => (i.ToString(CultureInfo.InvariantCulture), Person(p)))],
        FieldType.Organization => [("", Given(value))],
        _ => [],
    };

    private static string Column(FormField field) => field.Type switch
    {
        FieldType.Choice => $"{field.Label} ({string.Join(", ", field.Options.Select(o => o.Label))})",
        FieldType.Boolean => $"{field.Label} (да или нет)",
        _ => field.Label,
    };

    private static string Given(JsonElement? value) => value is not { ValueKind: JsonValueKind.Object } given ? "не указано" : Person(given) is { Length: > 0 } known ? known : "как в данных";

    private static readonly string[] NameParts = ["surname", "name", "patronymic"];

    private static string Person(JsonElement person)
    {
        var name = string.Join(' ', NameParts.Select(part => Part(person, part)).Where(part => part.Length > 0));
        name = name.Length > 0 ? name : Part(person, "short_name");
        return Part(person, "position") is { Length: > 0 } position ? $"{name}, {position}" : name;
    }

    private static string Part(JsonElement person, string name) =>
        person.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.String ? part.GetString()! : "";

    private static string Joined(string? help, string rule) => help is null ? rule : $"{help.TrimEnd('.')}. {rule}";
}

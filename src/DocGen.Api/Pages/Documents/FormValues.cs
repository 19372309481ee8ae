using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Templates.Forms;

namespace DocGen.Api.Pages.Documents;

/// <summary>Turns typed text into the form of a kind, and a value back into text. What was left empty is left to the kind's default.</summary>
internal static class FormValues
{
    /// <summary>Between the cells of a row that is typed as a line; a tab, as Excel and Word paste it, does too.</summary>
    private const char Bar = '|';

    private const string Yes = "да";
    private const string No = "нет";

    /// <summary>Name of a field's control.</summary>
    public static string Name(FormField field) => $"f-{field.Path}";

    /// <param name="people">What a person's control chooses from, by place.</param>
    public static JsonElement Read(IEnumerable<FormField> fields, IFormCollection typed, IReadOnlyList<JsonElement> people)
    {
        JsonObject form = [];
        foreach (var field in fields)
        {
            var text = typed[Name(field)].ToString().ReplaceLineEndings("\n").Trim();
            if (Value(field, text, people) is { } value)
            {
                form[field.Path] = value;
            }
        }

        return JsonSerializer.SerializeToElement(form);
    }

    /// <summary>A value as its control shows it.</summary>
    public static string Text(FormField field, JsonElement? value) => value is not { } element ? "" : (field.Type, element.ValueKind) switch
    {
        (_, JsonValueKind.String) => element.GetString() ?? "",
        (FieldType.List, JsonValueKind.Array) => string.Join('\n', element.EnumerateArray().Select(Scalar)),
        (FieldType.Table, JsonValueKind.Array) => string.Join('\n', element.EnumerateArray().Select(row => Row(field, row))),
        (_, JsonValueKind.Object or JsonValueKind.Array) => "",
        _ => Scalar(element),
    };

    private static JsonNode? Value(FormField field, string text, IReadOnlyList<JsonElement> people) => field.Type switch
    {
        FieldType.Boolean => JsonValue.Create(text == "true"),
        _ when text.Length == 0 => null,
        FieldType.Number => Number(text),
        FieldType.List => new JsonArray([.. Lines(text).Select(line => JsonValue.Create(line))]),
        FieldType.Table => new JsonArray([.. Lines(text).Select(line => Row(field, line))]),
        FieldType.Person or FieldType.Organization =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < people.Count ? JsonNode.Parse(people[at].GetRawText()) : null,
        _ => JsonValue.Create(text),
    };

    /// <remarks>What is no number stays text: the check of the form tells it better.</remarks>
    private static JsonValue Number(string text) =>
        decimal.TryParse(text.Replace(',', '.').Replace("\u00A0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number) : JsonValue.Create(text);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static JsonObject Row(FormField table, string line)
    {
        var cells = line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : Bar);
        JsonObject row = [];
        for (var i = 0; i < Math.Min(cells.Length, table.Fields.Length); i++)
        {
            if (cells[i].Trim() is { Length: > 0 } cell)
            {
                row[table.Fields[i].Path] = Cell(table.Fields[i], cell);
            }
        }

        return row;
    }

    /// <remarks>What is none of the words stays text: the check of the form tells it better.</remarks>
    private static JsonValue Cell(FormField field, string text) => field.Type switch
    {
        FieldType.Number => Number(text),
        FieldType.Boolean when string.Equals(text, Yes, StringComparison.OrdinalIgnoreCase) => JsonValue.Create(true),
        FieldType.Boolean when string.Equals(text, No, StringComparison.OrdinalIgnoreCase) => JsonValue.Create(false),
        FieldType.Choice => JsonValue.Create(field.Options.FirstOrDefault(o => string.Equals(o.Label, text, StringComparison.OrdinalIgnoreCase))?.Value ?? text),
        _ => JsonValue.Create(text),
    };

    private static string Row(FormField table, JsonElement row) =>
        string.Join($" {Bar} ", table.Fields.Select(f => row.ValueKind == JsonValueKind.Object && row.TryGetProperty(f.Path, out var cell) ? Cell(f, cell) : ""));

    private static string Cell(FormField field, JsonElement value) => (field.Type, value.ValueKind) switch
    {
        (FieldType.Boolean, JsonValueKind.True) => Yes,
        (FieldType.Boolean, JsonValueKind.False) => No,
        (FieldType.Choice, JsonValueKind.String) => field.Options.FirstOrDefault(o => o.Value == value.GetString())?.Label ?? Scalar(value),
        _ => Scalar(value),
    };

    private static string Scalar(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString() ?? "",
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => element.GetRawText(),
        _ => "",
    };
}

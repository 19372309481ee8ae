using System.Collections.Immutable;
using System.Text.Json;

namespace DocGen.Templates.Forms;

/// <summary>Reads the form fields of a manifest that has passed its contract.</summary>
internal static class FormReader
{
    public static ImmutableArray<FormField> Read(JsonElement fields) => [.. fields.EnumerateArray().Select(ReadField)];

    private static FormField ReadField(JsonElement field) => new()
    {
        Path = field.GetProperty("path").GetString()!,
        Label = field.GetProperty("label").GetString()!,
        Help = Text(field, "help"),
        Type = Enum.Parse<FieldType>(field.GetProperty("type").GetString()!, ignoreCase: true),
        Required = field.TryGetProperty("required", out var required) && required.GetBoolean(),
        Default = Text(field, "default"),
        From = Text(field, "from"),
        Options = field.TryGetProperty("options", out var options)
            ? [.. options.EnumerateArray().Select(option => new FieldOption(option.GetProperty("value").GetString()!, option.GetProperty("label").GetString()!))]
            : [],
        Min = field.TryGetProperty("min", out var min) ? min.GetDecimal() : null,
        Max = field.TryGetProperty("max", out var max) ? max.GetDecimal() : null,
        Pattern = Text(field, "pattern"),
        Fields = field.TryGetProperty("fields", out var fields) ? Read(fields) : [],
    };

    private static string? Text(JsonElement field, string name) => field.TryGetProperty(name, out var value) ? value.GetString() : null;
}

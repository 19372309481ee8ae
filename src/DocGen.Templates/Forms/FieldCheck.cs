using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocGen.Documents.Diagnostics;

namespace DocGen.Templates.Forms;

/// <summary>Checks one typed value against its field, so that the message can name the field as the person sees it.</summary>
internal static class FieldCheck
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(1);

    /// <summary>Nothing was typed: null, white space, or an empty list.</summary>
    public static bool IsBlank(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => true,
        JsonValueKind.String => string.IsNullOrWhiteSpace(value.GetString()),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        _ => false,
    };

    public static IEnumerable<Diagnostic> Check(FormField field, JsonElement value, string path)
    {
        if (!IsOfType(field.Type, value))
        {
            return [FormProblems.WrongType(field, path)];
        }

        if (field.Type == FieldType.Choice && !field.Options.Any(option => value.ValueEquals(option.Value)))
        {
            return [FormProblems.NotAnOption(field, path)];
        }

        if (!IsInRange(field, value))
        {
            return [FormProblems.OutOfRange(field, path)];
        }

        if (field.Pattern is { } pattern && value.ValueKind == JsonValueKind.String
            && !Regex.IsMatch(value.GetString()!, $"^(?:{pattern})$", RegexOptions.CultureInvariant, PatternTime))
        {
            return [FormProblems.Mismatch(field, path)];
        }

        return field.Type == FieldType.Table ? CheckRows(field, value, path) : [];
    }

    private static IEnumerable<Diagnostic> CheckRows(FormField field, JsonElement rows, string path)
    {
        var index = 0;
        foreach (var row in rows.EnumerateArray())
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]");
            foreach (var cell in field.Fields)
            {
                var value = SourcePath.Find(row, cell.Path);
                var blank = value is null || IsBlank(value.Value);
                var problems = blank
                    ? cell.Required ? [FormProblems.Missing(cell, $"{place}.{cell.Path}")] : []
                    : Check(cell, value!.Value, $"{place}.{cell.Path}");
                foreach (var problem in problems)
                {
                    yield return problem;
                }
            }
        }
    }

    private static bool IsOfType(FieldType type, JsonElement value) => type switch
    {
        FieldType.Number => value.ValueKind == JsonValueKind.Number,
        FieldType.Boolean => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        FieldType.Person or FieldType.Organization => value.ValueKind == JsonValueKind.Object,
        FieldType.List => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String),
        FieldType.Table => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object),
        FieldType.Date => value.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => value.ValueKind == JsonValueKind.String,
    };

    private static bool IsInRange(FormField field, JsonElement value)
    {
        decimal? measure = value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetDecimal(out var number) ? number : null,
            JsonValueKind.Array => value.GetArrayLength(),
            JsonValueKind.String when field.Type is FieldType.Text or FieldType.Multiline => value.GetString()!.Length,
            _ => null,
        };
        return measure is null || !(measure < field.Min || measure > field.Max);
    }
}

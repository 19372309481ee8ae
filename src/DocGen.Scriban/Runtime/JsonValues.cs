using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>JSON as script values: whole numbers are int (long when too large), others double.</summary>
public static class JsonValues
{
    /// <summary>Copies a JSON value into script objects and arrays, so that templates can change it and reading is quickest.</summary>
    public static object? Import(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ImportObject(element),
        JsonValueKind.Array => ImportArray(element),
        _ => ToScalar(element),
    };

    /// <summary>A JSON scalar as a script value; objects and arrays stay as they are, read in place.</summary>
    internal static object? ToScalar(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => BoxedValues.True,
        JsonValueKind.False => BoxedValues.False,
        JsonValueKind.Number => ToNumber(element),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => element,
    };

    /// <summary>What a .NET object or list holds as a script value.</summary>
    internal static object? Unwrap(object? value) => value switch
    {
        JsonElement json => ToScalar(json),
        JsonDocument document => ToScalar(document.RootElement),
        char letter => letter.ToString(),
        _ => value,
    };

    private static ScriptObject ImportObject(JsonElement element)
    {
        var result = new ScriptObject();
        foreach (var property in element.EnumerateObject())
        {
            result[property.Name] = Import(property.Value);
        }

        return result;
    }

    private static ScriptArray ImportArray(JsonElement element)
    {
        var result = new ScriptArray(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
        {
            result.Add(Import(item));
        }

        return result;
    }

    private static object ToNumber(JsonElement element) =>
        element.TryGetInt32(out var small) ? BoxedValues.Box(small)
        : element.TryGetInt64(out var large) ? (object)large
        : element.GetDouble();
}

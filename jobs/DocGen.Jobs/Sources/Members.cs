using System.Globalization;
using System.Text.Json.Nodes;

namespace DocGen.Jobs.Sources;

/// <summary>Objects of template data: a member without a value is left out, which templates read as null.</summary>
internal static class Members
{
    public static JsonObject Of(params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var result = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                result[name] = value;
            }
        }

        return result;
    }

    /// <summary>Only the members asked for are made.</summary>
    public static JsonObject Of(SourceNeeds needs, params ReadOnlySpan<(string Name, Func<JsonNode?> Value)> members)
    {
        var result = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (needs.Has(name) && value() is { } made)
            {
                result[name] = made;
            }
        }

        return result;
    }

    public static JsonArray List(IEnumerable<JsonNode?> items)
    {
        var result = new JsonArray();
        foreach (var item in items)
        {
            result.Add(item);
        }

        return result;
    }

    /// <summary>Null for an empty list: most lists of template data are either there with something in them or not there.</summary>
    public static JsonArray? ListOrNone(IEnumerable<JsonNode?> items) => List(items) is { Count: > 0 } list ? list : null;

    /// <summary>Null for a text that says nothing.</summary>
    public static JsonNode? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : JsonValue.Create(text);

    public static JsonNode? Date(DateOnly? date) => date is { } day ? JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;
}

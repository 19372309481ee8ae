using System.Text.Json;
using System.Text.Json.Nodes;

namespace DocGen.Templates.Forms;

/// <summary>Dotted paths of members: <c>school.head</c>.</summary>
internal static class SourcePath
{
    /// <summary>The value at the path; null when it is missing or null.</summary>
    public static JsonElement? Find(JsonElement sources, string path)
    {
        var value = sources;
        foreach (var name in path.Split('.'))
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
            {
                return null;
            }
        }

        return value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : value;
    }

    /// <summary>Sets the value at the path, making the objects on the way; an object meets an object member by member.</summary>
    public static void Set(JsonObject data, string path, JsonElement value)
    {
        var names = path.Split('.');
        var owner = data;
        foreach (var name in names[..^1])
        {
            if (owner[name] is not JsonObject next)
            {
                owner[name] = next = [];
            }

            owner = next;
        }

        if (value.ValueKind == JsonValueKind.Object && owner[names[^1]] is JsonObject known)
        {
            foreach (var member in value.EnumerateObject())
            {
                known[member.Name] = Node(member.Value);
            }

            return;
        }

        owner[names[^1]] = Node(value);
    }

    /// <summary>The value itself, not a copy.</summary>
    private static JsonNode? Node(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(value),
        JsonValueKind.Array => JsonArray.Create(value),
        _ => JsonValue.Create(value),
    };
}

using System.Text.Json;

namespace Scriban.Checking;

/// <summary>
/// Shapes from a JSON Schema. An object with declared properties is closed unless the schema allows further ones expressly: a contract
/// lists what a template may use.
/// </summary>
public sealed class JsonSchemaReader
{
    private readonly JsonElement _root;
    private readonly Dictionary<string, ObjectShape> _references = new(StringComparer.Ordinal);

    private JsonSchemaReader(JsonElement root) => _root = root;

    public static TypeShape Read(JsonElement schema) => new JsonSchemaReader(schema).ReadSchema(schema);

    private TypeShape ReadSchema(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return UnknownShape.Instance;
        }

        if (schema.TryGetProperty("$ref", out var reference) && reference.ValueKind == JsonValueKind.String)
        {
            return ReadReference(reference.GetString()!);
        }

        foreach (var keyword in (ReadOnlySpan<string>)["oneOf", "anyOf"])
        {
            if (schema.TryGetProperty(keyword, out var options) && options.ValueKind == JsonValueKind.Array)
            {
                return options.EnumerateArray().Select(ReadSchema).Aggregate((TypeShape)NullShape.Instance, MergeOptions);
            }
        }

        return TypeOf(schema) switch
        {
            "object" => Fill(new ObjectShape(isOpen: false), schema),
            "array" => new ListShape(schema.TryGetProperty("items", out var items) ? ReadSchema(items) : UnknownShape.Instance),
            "string" => ScalarShape.Text,
            "integer" or "number" => ScalarShape.Number,
            "boolean" => ScalarShape.Boolean,
            "null" => NullShape.Instance,
            _ => UnknownShape.Instance,
        };
    }

    /// <summary>The only type besides null; null when there are several or none is told.</summary>
    private static string? TypeOf(JsonElement schema)
    {
        if (!schema.TryGetProperty("type", out var type))
        {
            return schema.TryGetProperty("properties", out _) || schema.TryGetProperty("allOf", out _) ? "object" : null;
        }

        if (type.ValueKind == JsonValueKind.Array)
        {
            var types = type.EnumerateArray().Select(t => t.GetString()).Where(t => t != "null").ToList();
            return types.Count == 1 ? types[0] : null;
        }

        return type.GetString();
    }

    private ObjectShape Fill(ObjectShape shape, JsonElement schema)
    {
        var hasProperties = false;
        if (schema.TryGetProperty("allOf", out var parts) && parts.ValueKind == JsonValueKind.Array)
        {
            foreach (var part in parts.EnumerateArray())
            {
                hasProperties = true;
                Add(shape, ReadSchema(part));
            }
        }

        if (schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            hasProperties = true;
            foreach (var property in properties.EnumerateObject())
            {
                shape.With(property.Name, ReadSchema(property.Value));
            }
        }

        var allowsMore = schema.TryGetProperty("additionalProperties", out var more)
            && more.ValueKind is JsonValueKind.True or JsonValueKind.Object;
        shape.IsOpen |= allowsMore || !hasProperties || schema.TryGetProperty("patternProperties", out _);
        return shape;
    }

    private static void Add(ObjectShape shape, TypeShape part)
    {
        if (part is not ObjectShape other)
        {
            shape.IsOpen = true;
            return;
        }

        shape.IsOpen |= other.IsOpen;
        foreach (var (name, member) in other.Members)
        {
            shape.With(name, member);
        }
    }

    private TypeShape ReadReference(string reference)
    {
        if (_references.TryGetValue(reference, out var known))
        {
            return known;
        }

        if (!TryResolve(reference, out var target))
        {
            return UnknownShape.Instance;
        }

        if (target.ValueKind != JsonValueKind.Object || target.TryGetProperty("$ref", out _))
        {
            return UnknownShape.Instance;
        }

        if (TypeOf(target) != "object" || target.TryGetProperty("oneOf", out _) || target.TryGetProperty("anyOf", out _))
        {
            return ReadSchema(target);
        }

        var shape = new ObjectShape(isOpen: false);
        _references[reference] = shape;
        return Fill(shape, target);
    }

    private bool TryResolve(string reference, out JsonElement target)
    {
        target = _root;
        if (!reference.StartsWith('#'))
        {
            return false;
        }

        foreach (var part in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = Uri.UnescapeDataString(part)
                .Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (target.ValueKind != JsonValueKind.Object || !target.TryGetProperty(name, out target))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>One of several objects has the members of any of them.</summary>
    private static TypeShape MergeOptions(TypeShape left, TypeShape right)
    {
        if (left is not ObjectShape a || right is not ObjectShape b)
        {
            return TypeShape.Merge(left, right);
        }

        var merged = new ObjectShape(a.IsOpen || b.IsOpen);
        foreach (var (name, shape) in a.Members)
        {
            merged.With(name, b.Members.TryGetValue(name, out var other) ? MergeOptions(shape, other) : shape);
        }

        foreach (var (name, shape) in b.Members.Where(m => !a.Members.ContainsKey(m.Key)))
        {
            merged.With(name, shape);
        }

        return merged;
    }
}

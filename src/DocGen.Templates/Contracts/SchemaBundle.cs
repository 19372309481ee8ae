using System.Text.Json;
using System.Text.Json.Nodes;

namespace DocGen.Templates.Contracts;

/// <summary>Puts the definitions that a contract takes from other files into the contract itself, for readers that know one file only.</summary>
internal sealed class SchemaBundle
{
    private readonly SchemaDocuments _documents;
    private readonly JsonObject _definitions = [];

    private SchemaBundle(SchemaDocuments documents) => _documents = documents;

    /// <summary>The schema with all references local. References that lead nowhere stay as they are.</summary>
    public static JsonElement Create(JsonElement schema, string file, Func<string, JsonElement?> load)
    {
        var bundle = new SchemaBundle(new SchemaDocuments(file, schema, load));
        if (JsonNode.Parse(schema.GetRawText()) is not JsonObject root)
        {
            return schema;
        }

        bundle.Rewrite(root, file);
        var definitions = root["$defs"] as JsonObject ?? [];
        foreach (var (name, definition) in bundle._definitions.ToList())
        {
            bundle._definitions.Remove(name);
            definitions[name] = definition;
        }

        root["$defs"] = definitions.Parent is null ? definitions : root["$defs"];
        using var document = JsonDocument.Parse(root.ToJsonString());
        return document.RootElement.Clone();
    }

    private void Rewrite(JsonNode? node, string file)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                Rewrite(item, file);
            }
        }
        else if (node is JsonObject schema)
        {
            foreach (var (_, value) in schema.ToList())
            {
                Rewrite(value, file);
            }

            if (schema["$ref"] is JsonValue pointer && pointer.TryGetValue<string>(out var reference))
            {
                schema["$ref"] = Localise(reference, file);
            }
        }
    }

    private string Localise(string reference, string file)
    {
        if (_documents.Resolve(reference, file) is not { } target || string.Equals(target.File, _documents.MainFile, StringComparison.Ordinal))
        {
            return reference;
        }

        var name = $"{target.File}{target.Pointer.Replace('/', '.')}";
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = JsonValue.Create(true);
            var definition = JsonNode.Parse(target.Schema.GetRawText());
            Rewrite(definition, target.File);
            _definitions[name] = definition;
        }

        return $"#/$defs/{name}";
    }
}

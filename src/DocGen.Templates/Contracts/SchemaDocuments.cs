using System.Text.Json;

namespace DocGen.Templates.Contracts;

/// <summary>The schema files that a contract is made of, by name: the contract itself and what it refers to.</summary>
internal sealed class SchemaDocuments(string mainFile, JsonElement main, Func<string, JsonElement?> load)
{
    public string MainFile => mainFile;

    /// <summary>Finds what a reference means: the file, the pointer in it and the schema there; null when there is none.</summary>
    /// <param name="reference">«#/$defs/name» or «file.json#/$defs/name».</param>
    /// <param name="from">The file in which the reference stands.</param>
    public (string File, string Pointer, JsonElement Schema)? Resolve(string reference, string from)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var fileName = hash < 0 ? reference : reference[..hash];
        var pointer = hash < 0 ? string.Empty : reference[(hash + 1)..];
        var file = fileName.Length == 0 ? from : fileName;
        var root = string.Equals(file, mainFile, StringComparison.Ordinal) ? main : load(file);
        return root is { } document && Find(document, pointer) is { } schema ? (file, pointer, schema) : null;
    }

    /// <summary>RFC 6901.</summary>
    private static JsonElement? Find(JsonElement root, string pointer)
    {
        if (pointer.Length == 0)
        {
            return root;
        }

        var current = root;
        foreach (var part in pointer.Split('/').Skip(1))
        {
            var name = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (pointer[0] != '/' || current.ValueKind != JsonValueKind.Object || !current.TryGetProperty(name, out current))
            {
                return null;
            }
        }

        return current;
    }
}

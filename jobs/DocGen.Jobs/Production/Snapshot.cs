using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocGen.Jobs.Production;

/// <summary>Data as it is kept: compact JSON in UTF-8 and its SHA-256. What is made is made of the kept text, so that it can be made again.</summary>
public sealed record Snapshot(string Text, string Hash)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Snapshot Of(JsonElement data)
    {
        var text = JsonSerializer.Serialize(data, Compact);
        return new(text, HashOf(text));
    }

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static JsonElement Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}

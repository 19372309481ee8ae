using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DocGen.Templates.Production;

namespace DocGen.Jobs.Production;

/// <summary>Data as it is kept: compact JSON in UTF-8 and its SHA-256. What is made is made of the kept text, so that it can be made again.</summary>
/// <param name="Data">The text, read.</param>
public sealed record Snapshot(string Text, string Hash, JsonElement Data)
{
    internal static JsonSerializerOptions Compact => CompactJson.Options;

    public static Snapshot Of(JsonElement data)
    {
        var text = JsonSerializer.SerializeToUtf8Bytes(data, Compact);
        return new(Encoding.UTF8.GetString(text), HashOf(text), JsonElement.Parse(text));
    }

    public static string HashOf(string text) => HashOf(Encoding.UTF8.GetBytes(text));

    public static JsonElement Read(string text) => JsonElement.Parse(text);

    private static string HashOf(byte[] text) => Convert.ToHexStringLower(SHA256.HashData(text));
}

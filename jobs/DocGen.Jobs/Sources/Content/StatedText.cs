using System.Text.Json;
using System.Text.Json.Nodes;

namespace DocGen.Jobs.Sources.Content;

/// <summary>What a content already says, compared by letters and digits alone.</summary>
internal sealed class StatedText
{
    private readonly string all;

    public StatedText(JsonNode content) => all = string.Join(' ', Strings(content).Select(Plain));

    public bool Says(string? text) => Plain(text ?? string.Empty) is var plain && (plain.Length == 0 || all.Contains(plain, StringComparison.Ordinal));

    public bool SaysAll(JsonNode content) => Strings(content).All(Says);

    /// <summary>Texts that are printed, in order: type names, keys and roles are not.</summary>
    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject item => item.Where(m => m.Key is not ("type" or "key" or "role" or "style" or "orientation" or "align")).SelectMany(m => Strings(m.Value)),
        JsonArray list => list.SelectMany(Strings),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}

using System.Text.Json;
using DocGen.Data.Model;

namespace DocGen.Data.Auditing;

/// <summary>What differs between two JSON values, by path; members and items that only one side has are told whole.</summary>
internal static class JsonDifference
{
    public static IReadOnlyList<FieldChange> Between(string from, string to)
    {
        using var left = JsonDocument.Parse(from);
        using var right = JsonDocument.Parse(to);
        List<FieldChange> changes = [];
        Compare(left.RootElement, right.RootElement, "$", changes);
        return changes;
    }

    private static void Compare(JsonElement left, JsonElement right, string path, List<FieldChange> changes)
    {
        if (left.ValueKind == JsonValueKind.Object && right.ValueKind == JsonValueKind.Object)
        {
            var names = left.EnumerateObject().Concat(right.EnumerateObject()).Select(p => p.Name).Distinct(StringComparer.Ordinal);
            foreach (var name in names)
            {
                CompareMembers(Member(left, name), Member(right, name), $"{path}.{name}", changes);
            }
        }
        else if (left.ValueKind == JsonValueKind.Array && right.ValueKind == JsonValueKind.Array)
        {
            for (var i = 0; i < Math.Max(left.GetArrayLength(), right.GetArrayLength()); i++)
            {
                CompareMembers(Item(left, i), Item(right, i), $"{path}[{i}]", changes);
            }
        }
        else if (!JsonElement.DeepEquals(left, right))
        {
            changes.Add(new(path, Text(left), Text(right)));
        }
    }

    private static void CompareMembers(JsonElement? left, JsonElement? right, string path, List<FieldChange> changes)
    {
        if (left is { } from && right is { } to)
        {
            Compare(from, to, path, changes);
        }
        else
        {
            changes.Add(new(path, Text(left), Text(right)));
        }
    }

    private static JsonElement? Member(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value : null;

    private static JsonElement? Item(JsonElement element, int index) => index < element.GetArrayLength() ? element[index] : null;

    private static string? Text(JsonElement? element) => element is { ValueKind: JsonValueKind.String } text
        ? text.GetString()
        : element?.GetRawText();
}

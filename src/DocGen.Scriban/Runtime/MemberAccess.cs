using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>Reading and writing members of any object.</summary>
internal static class MemberAccess
{
    public static bool TryGet(TemplateContext context, object? target, string name, out object? value)
    {
        _ = context;
        switch (target)
        {
            case ScriptObject members:
                return members.TryGetValue(name, out value);
            case JsonElement { ValueKind: JsonValueKind.Object } json when json.TryGetProperty(name, out var property):
                value = JsonValues.ToScalar(property);
                return true;
            case IDictionary<string, object?> dictionary:
                return dictionary.TryGetValue(name, out value);
            default:
                value = null;
                return false;
        }
    }

    public static IEnumerable<string> GetNames(TemplateContext context, object? target) => target switch
    {
        IDictionary<string, object?> dictionary => dictionary.Keys,
        JsonElement { ValueKind: JsonValueKind.Object } json => json.EnumerateObject().Select(p => p.Name),
        null => [],
        _ when context.MemberRenamer is { } rename => target.GetType().GetProperties().Select(rename),
        _ => [],
    };

    public static bool IsObject([NotNullWhen(true)] object? value) => value switch
    {
        null or string or ScriptMarkup or IScriptCustomFunction => false,
        IDictionary<string, object?> => true,
        JsonElement json => json.ValueKind == JsonValueKind.Object,
        IEnumerable => false,
        _ => !value.GetType().IsPrimitive && value is not IFormattable,
    };
}

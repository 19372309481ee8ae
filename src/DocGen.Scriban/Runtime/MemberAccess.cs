using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>Reading and writing members of any object: script objects, dictionaries, JSON objects, .NET objects.</summary>
internal static class MemberAccess
{
    public const string EmptyMember = "empty?";
    private const string SizeMember = "size";

    /// <summary>A member the value really has.</summary>
    public static bool TryGet(TemplateContext context, object? target, string name, out object? value)
    {
        switch (target)
        {
            case ScriptObject members:
                return members.TryGetValue(name, out value);
            case ScriptArray array:
                return TryGetOfArray(array, name, out value);
            case JsonElement { ValueKind: JsonValueKind.Object } json when json.TryGetProperty(name, out var property):
                value = JsonValues.ToScalar(property);
                return true;
            case IDictionary<string, object?> dictionary:
                return Unwrap(dictionary.TryGetValue(name, out value), ref value);
            case IDictionary dictionary:
                value = JsonValues.Unwrap(dictionary[name]);
                return value is not null || dictionary.Contains(name);
            case null or string or ScriptMarkup or JsonElement or IScriptCustomFunction or EmptyValue or IEnumerable:
                value = null;
                return false;
            default:
                value = null;
                return NumberKinds.Normalize(target) is null
                    && ObjectMembers.Of(target.GetType(), context.MemberRenamer).TryGet(target, name, out value);
        }
    }

    /// <summary>A member, or the <c>size</c> and <c>empty?</c> that every value answers.</summary>
    public static bool TryGetOrSpecial(TemplateContext context, object? target, string name, out object? value)
    {
        if (TryGet(context, target, name, out value))
        {
            return true;
        }

        if (name == EmptyMember)
        {
            value = context.IsEmpty(target) is { } empty ? BoxedValues.Box(empty) : null;
            return value is not null;
        }

        if (name == SizeMember && SizeOf(target) is { } size)
        {
            value = BoxedValues.Box(size);
            return true;
        }

        return false;
    }

    /// <summary>Sets a member; false when the value does not take it.</summary>
    public static bool TrySet(TemplateContext context, object target, string name, object? value)
    {
        switch (target)
        {
            case ScriptObject members:
                return members.TrySetValue(name, value);
            case ScriptArray array:
                return !array.IsReadOnly && name != SizeMember && array.GetOrAddMembers().TrySetValue(name, value);
            case IDictionary<string, object?> { IsReadOnly: false } dictionary:
                dictionary[name] = value;
                return true;
            case IDictionary { IsReadOnly: false } dictionary:
                dictionary[name] = value;
                return true;
            case string or ScriptMarkup or JsonElement or IScriptCustomFunction or EmptyValue or IEnumerable:
                return false;
            default:
                return ObjectMembers.Of(target.GetType(), context.MemberRenamer).TrySet(context, target, name, value);
        }
    }

    public static IEnumerable<string> GetNames(TemplateContext context, object? target)
    {
        switch (target)
        {
            case ScriptObject members:
                return members.Keys;
            case ScriptArray array:
                return array.Members is { } attached ? attached.Keys.Prepend(SizeMember) : [SizeMember];
            case JsonElement { ValueKind: JsonValueKind.Object } json:
                return json.EnumerateObject().Select(p => p.Name);
            case IDictionary<string, object?> dictionary:
                return dictionary.Keys;
            case IDictionary dictionary:
                return dictionary.Keys.OfType<string>();
            default:
                return IsObject(target) ? ObjectMembers.Of(target.GetType(), context.MemberRenamer).Names : [];
        }
    }

    public static bool IsObject([NotNullWhen(true)] object? value) => value switch
    {
        null or string or ScriptMarkup or ScriptArray or IScriptCustomFunction or EmptyValue => false,
        ScriptObject or IDictionary or IDictionary<string, object?> => true,
        JsonElement json => json.ValueKind == JsonValueKind.Object,
        IEnumerable or IFormattable or bool or char => false,
        _ => true,
    };

    private static int? SizeOf(object? target) => target switch
    {
        string text => text.Length,
        ScriptMarkup markup => markup.Text.Length,
        JsonElement { ValueKind: JsonValueKind.Array } json => json.GetArrayLength(),
        _ when IsObject(target) => null,
        ICollection list => list.Count,
        IReadOnlyCollection<object?> list => list.Count,
        _ => null,
    };

    private static bool TryGetOfArray(ScriptArray array, string name, out object? value)
    {
        if (name == SizeMember)
        {
            value = BoxedValues.Box(array.Count);
            return true;
        }

        value = null;
        return array.Members is { } members && members.TryGetValue(name, out value);
    }

    private static bool Unwrap(bool found, ref object? value)
    {
        value = JsonValues.Unwrap(value);
        return found;
    }
}

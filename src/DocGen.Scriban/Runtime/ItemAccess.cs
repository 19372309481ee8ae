using System.Collections;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Reading and writing <c>value[index]</c>: lists by number (negative ones from the end), objects by name, text by place.</summary>
internal static class ItemAccess
{
    public static object? Get(TemplateContext context, SourceSpan span, object owner, object index)
    {
        switch (owner)
        {
            case string text:
                return Character(text, ToIndex(context, span, index, text.Length));
            case ScriptMarkup markup:
                return Character(markup.Text, ToIndex(context, span, index, markup.Text.Length));
            case IList list when !IsName(index) && !MemberAccess.IsObject(owner):
                var place = ToIndex(context, span, index, list.Count);
                return (uint)place < (uint)list.Count ? JsonValues.Unwrap(list[place]) : null;
            case JsonElement { ValueKind: JsonValueKind.Array } json when !IsName(index):
                place = ToIndex(context, span, index, json.GetArrayLength());
                return (uint)place < (uint)json.GetArrayLength() ? JsonValues.ToScalar(json[place]) : null;
            default:
                return MemberAccess.TryGetOrSpecial(context, owner, context.ObjectToString(index), out var value) ? value : null;
        }
    }

    public static void Set(TemplateContext context, SourceSpan span, object owner, object index, object? value)
    {
        if (owner is IList list and not (ScriptRange or Array) && !IsName(index) && !list.IsReadOnly)
        {
            var place = ToIndex(context, span, index, list.Count);
            if (place < 0 || place > Math.Max(context.LimitToString, list.Count))
            {
                throw new ScriptRuntimeException(span, $"Индекс {context.ObjectToString(index)} вне списка") { Code = "SC1544" };
            }

            while (list.Count <= place)
            {
                list.Add(null);
            }

            list[place] = value;
        }
        else if (!MemberAccess.TrySet(context, owner, context.ObjectToString(index), value))
        {
            throw new ScriptRuntimeException(span, $"Значение ({ValueNames.Of(owner)}) нельзя изменить") { Code = "SC1532" };
        }
    }

    private static bool IsName(object index) => index is string or ScriptMarkup;

    private static string? Character(string text, int place) => (uint)place < (uint)text.Length ? text[place].ToString() : null;

    private static int ToIndex(TemplateContext context, SourceSpan span, object index, int count)
    {
        var place = index is int number ? number : context.ToInt(span, index);
        return place < 0 ? place + count : place;
    }
}

using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>A list given to a function: arrays, ranges, lists of .NET and JSON; a text is the list of its characters.</summary>
internal static class ListArgument
{
    /// <summary>The list to read by index (null for null). What is no list, text or object is an error.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static IList? Read(SourceSpan span, object? value) => value switch
    {
        null => null,
        ScriptArray array => array,
        string text => Characters(text),
        ScriptMarkup markup => Characters(markup.Text),
        EmptyValue => DerivedList.Empty,
        IList<JsonElement> or object[] or List<object?> => Unwrapped((IList)value),
        _ => TemplateContext.ToList(span, value),
    };

    /// <summary>A new array with the items of a list; empty for null.</summary>
    public static ScriptArray Copy(SourceSpan span, object? value, int room = 0)
    {
        var list = Read(span, value);
        var result = new ScriptArray((list?.Count ?? 0) + room);
        for (var i = 0; i < list?.Count; i++)
        {
            result.Add(list[i]);
        }

        return result;
    }

    /// <summary>Fails when a list would become longer than any text may be: templates must not fill the memory.</summary>
    public static void EnsureCount(TemplateContext context, SourceSpan span, long count)
    {
        if (context.LimitToString > 0 && count > context.LimitToString)
        {
            throw new ScriptRuntimeException(span, $"Список длиннее {context.LimitToString}") { Code = "SC1745" };
        }
    }

    /// <summary>Lists of .NET may hold JSON values: scalars among them are taken out of their elements.</summary>
    private static IList Unwrapped(IList list)
    {
        var first = 0;
        while (first < list.Count && list[first] is not JsonElement)
        {
            first++;
        }

        if (first == list.Count)
        {
            return list;
        }

        var items = new object?[list.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = JsonValues.Unwrap(list[i]);
        }

        return items;
    }

    private static char[] Characters(string text) => text.ToCharArray();
}

using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;
using Scriban.Runtime;

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

    private static char[] Characters(string text) => text.ToCharArray();
}

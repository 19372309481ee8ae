using System.Collections;
using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>array</c>: making lists from lists. No function changes the list it is given.</summary>
public static partial class ArrayFunctions
{
    public static ScriptArray Add(SourceSpan span, object? list, object? value)
    {
        var result = ListArgument.Copy(span, list, room: 1);
        result.Add(value);
        return result;
    }

    /// <summary>The items of both lists; null for two nulls.</summary>
    public static object? AddRange(TemplateContext context, SourceSpan span, object? list1, object? list2) =>
        Concat(context, span, list1, list2);

    /// <inheritdoc cref="AddRange"/>
    public static object? Concat(TemplateContext context, SourceSpan span, object? list1, object? list2)
    {
        if (list1 is null || list2 is null)
        {
            return ListArgument.Read(span, list1 ?? list2);
        }

        var first = ListArgument.Read(span, list1);
        var second = ListArgument.Read(span, list2);
        ListArgument.EnsureCount(context, span, (long)first.Count + second.Count);
        var items = new object?[first.Count + second.Count];
        first.CopyTo(items, 0);
        second.CopyTo(items, first.Count);
        return new DerivedList(items);
    }

    /// <summary>The list without its nulls.</summary>
    public static DerivedList? Compact(SourceSpan span, object? list)
    {
        if (ListArgument.Read(span, list) is not { } source)
        {
            return null;
        }

        var result = new DerivedList.Builder(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            if (source[i] is { } item)
            {
                result.Add(item);
            }
        }

        return result.ToList();
    }

    /// <summary>The next item at every call. Calls with equal lists share a place unless a group is named.</summary>
    public static object? Cycle(TemplateContext context, SourceSpan span, object? list, object? group = null)
    {
        if (ListArgument.Read(span, list) is not { Count: > 0 } source)
        {
            return null;
        }

        return source[context.Cycles.Next(group ?? JoinText(context, span, source, ","), source.Count)];
    }

    public static object? First(SourceSpan span, object? list) =>
        ListArgument.Read(span, list) is { Count: > 0 } source ? source[0] : null;

    public static object? Last(SourceSpan span, object? list) =>
        ListArgument.Read(span, list) is { Count: > 0 } source ? source[^1] : null;

    /// <summary>Beyond the end the gap is filled with nulls; before the start is the start.</summary>
    public static ScriptArray InsertAt(TemplateContext context, SourceSpan span, object? list, int index, object? value)
    {
        ListArgument.EnsureCount(context, span, index);
        var result = ListArgument.Copy(span, list, room: 1);
        while (result.Count < index)
        {
            result.Add(null);
        }

        result.Insert(Math.Max(index, 0), value);
        return result;
    }

    /// <summary>The items as text with a delimiter between them; a function can change the text of each.</summary>
    public static string Join(TemplateContext context, SourceSpan span, object? list, string? delimiter, object? function = null)
    {
        var callable = CallableArgument.Read(span, function);
        var source = ListArgument.Read(span, list);
        return source is null ? "" : JoinText(context, span, source, delimiter, callable);
    }

    public static DerivedList? Limit(SourceSpan span, object? list, int count) =>
        ListArgument.Read(span, list) is { } source ? Part(source, 0, count) : null;

    public static DerivedList? Offset(SourceSpan span, object? list, int index) =>
        ListArgument.Read(span, list) is { } source ? Part(source, Math.Max(index, 0), int.MaxValue) : null;

    /// <summary>A negative index counts from the end; an index outside the list removes nothing.</summary>
    public static ScriptArray RemoveAt(SourceSpan span, object? list, int index)
    {
        var result = ListArgument.Copy(span, list);
        var place = index < 0 ? index + result.Count : index;
        if (place >= 0 && place < result.Count)
        {
            result.RemoveAt(place);
        }

        return result;
    }

    public static DerivedList Reverse(SourceSpan span, object? list)
    {
        var source = ListArgument.Read(span, list);
        var result = new DerivedList.Builder(source?.Count ?? 0);
        for (var i = (source?.Count ?? 0) - 1; i >= 0; i--)
        {
            result.Add(source![i]);
        }

        return result.ToList();
    }

    public static int Size(SourceSpan span, object? list) => list switch
    {
        null => 0,
        string text => text.Length,
        ICollection known => known.Count,
        ScriptObject members => members.Count,
        _ => ListArgument.Read(span, list).Count,
    };

    private static DerivedList Part(IList source, int start, int count)
    {
        count = Math.Max(0, Math.Min(count, source.Count - start));
        var result = new DerivedList.Builder(count);
        for (var i = 0; i < count; i++)
        {
            result.Add(source[start + i]);
        }

        return result.ToList();
    }

    private static string JoinText(
        TemplateContext context, SourceSpan span, IList source, string? delimiter, IScriptCustomFunction? function = null)
    {
        if (source.Count <= 1 && function is null)
        {
            return source.Count == 0 ? "" : context.ObjectToString(source[0]);
        }

        var result = new StringBuilder();
        for (var i = 0; i < source.Count; i++)
        {
            if (i > 0)
            {
                result.Append(delimiter);
            }

            var text = context.ObjectToString(source[i]);
            result.Append(function is null ? text : context.ObjectToString(context.Call(span, function, text)));
            context.EnsureTextLength(span, result.Length);
        }

        return result.ToString();
    }
}

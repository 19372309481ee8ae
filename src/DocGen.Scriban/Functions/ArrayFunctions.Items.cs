using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <content>What looks into the items: functions applied to each, members, equality, order.</content>
public static partial class ArrayFunctions
{
    /// <summary>Whether the function is true of an item; the further arguments are given to it after the item.</summary>
    public static bool Any(TemplateContext context, SourceSpan span, object? list, object? function, params object?[] args)
    {
        if (function is not IScriptCustomFunction callable || ListArgument.Read(span, list) is not { } source)
        {
            return false;
        }

        var arguments = new object?[args.Length + 1];
        args.CopyTo(arguments, 1);
        for (var i = 0; i < source.Count; i++)
        {
            arguments[0] = source[i];
            if (TemplateContext.ToBool(context.Call(span, callable, arguments)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the function makes of each item.</summary>
    public static object? Each(TemplateContext context, SourceSpan span, object? list, object? function)
    {
        var callable = CallableArgument.Read(span, function);
        if (callable is null || ListArgument.Read(span, list) is not { } source)
        {
            return list;
        }

        var result = new DerivedList.Builder(source.Count);
        var count = source.Count;
        for (var i = 0; i < count; i++)
        {
            result.Add(context.Call(span, callable, source[i]));
        }

        return result.ToList();
    }

    /// <summary>The items of which the function is true.</summary>
    public static object? Filter(TemplateContext context, SourceSpan span, object? list, object? function)
    {
        var callable = CallableArgument.Read(span, function);
        if (callable is null || ListArgument.Read(span, list) is not { } source)
        {
            return list;
        }

        var result = new DerivedList.Builder(source.Count);
        var count = source.Count;
        for (var i = 0; i < count; i++)
        {
            var item = source[i];
            if (TemplateContext.ToBool(context.Call(span, callable, item)))
            {
                result.Add(item);
            }
        }

        return result.ToList();
    }

    /// <summary>One member of every item; items without it are left out.</summary>
    public static DerivedList Map(TemplateContext context, SourceSpan span, object? list, string? member)
    {
        if (member is null || ListArgument.Read(span, list) is not { } source)
        {
            return DerivedList.Empty;
        }

        var result = new DerivedList.Builder(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            if (MemberAccess.TryGetOrSpecial(context, source[i], member, out var value))
            {
                result.Add(value);
            }
        }

        return result.ToList();
    }

    /// <summary>Whether an item is the value given, of the same type.</summary>
    public static bool Contains(SourceSpan span, object? list, object? item)
    {
        var source = ListArgument.Read(span, list);
        for (var i = 0; i < source?.Count; i++)
        {
            if (Equals(source[i], item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The list without repetitions; values of different types differ.</summary>
    public static DerivedList? Uniq(SourceSpan span, object? list)
    {
        if (ListArgument.Read(span, list) is not { } source)
        {
            return null;
        }

        var seen = new HashSet<object>(source.Count);
        var nullSeen = false;
        var result = new DerivedList.Builder(source.Count);
        for (var i = 0; i < source.Count; i++)
        {
            var item = source[i];
            if (item is null ? !nullSeen : seen.Add(item))
            {
                result.Add(item);
            }

            nullSeen |= item is null;
        }

        return result.ToList();
    }

    /// <summary>
    /// The items in order (by a member of theirs when it is named): nulls first, text by the context's culture, numbers of any type by
    /// value; equal items keep their order. A single value is a list of one.
    /// </summary>
    public static ScriptArray Sort(TemplateContext context, SourceSpan span, object? list, string? member = null)
    {
        if (list is not (null or string) && !TemplateContext.IsList(list) && !TemplateContext.IsObject(list))
        {
            return [list];
        }

        var items = ListArgument.Copy(span, list);
        if (items.Count > 1)
        {
            ItemSorter.Sort(context, span, items, member);
        }

        return items;
    }
}

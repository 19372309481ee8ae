using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Sorts lists by their items or by a member of the items; equal ones keep their order.</summary>
internal static class ItemSorter
{
    /// <summary>Up to here inserting one by one is quicker than anything else.</summary>
    private const int ShortList = 12;

    public static ScriptArray Sort(TemplateContext context, SourceSpan span, ScriptArray items, string? member)
    {
        var entries = new Entry[items.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            var item = items[i];
            var key = string.IsNullOrEmpty(member) ? item : context.GetMember(item, member);
            entries[i] = new Entry(key, item, i);
        }

        var order = new KeyOrder(context.CurrentCulture.CompareInfo, KindOfKeys(span, entries));
        if (entries.Length <= ShortList)
        {
            InsertionSort(entries, order);
        }
        else
        {
            Array.Sort(entries, order);
        }

        for (var i = 0; i < entries.Length; i++)
        {
            items[i] = entries[i].Item;
        }

        return items;
    }

    private static void InsertionSort(Entry[] entries, KeyOrder order)
    {
        for (var i = 1; i < entries.Length; i++)
        {
            var entry = entries[i];
            var place = i;
            while (place > 0 && order.CompareKeys(entries[place - 1].Key, entry.Key) > 0)
            {
                entries[place] = entries[place - 1];
                place--;
            }

            entries[place] = entry;
        }
    }

    /// <summary>The one kind all keys are of; keys that cannot be compared are an error before anything is moved.</summary>
    private static KeyKind KindOfKeys(SourceSpan span, Entry[] entries)
    {
        var kind = KeyKind.Null;
        Type? type = null;
        foreach (var (key, _, _) in entries)
        {
            if (key is null)
            {
                continue;
            }

            var own = KindOf(key);
            if (own == KeyKind.Other && (key is not IComparable || (type is not null && type != key.GetType())))
            {
                throw CannotSort(span);
            }

            kind = Combine(kind, own) ?? throw CannotSort(span);
            type = key.GetType();
        }

        return kind;
    }

    private static KeyKind? Combine(KeyKind all, KeyKind own) => (all, own) switch
    {
        (KeyKind.Null, _) => own,
        _ when all == own => own,
        (KeyKind.Int, KeyKind.Number) or (KeyKind.Number, KeyKind.Int) => KeyKind.Number,
        _ => null,
    };

    private static ScriptRuntimeException CannotSort(SourceSpan span) =>
        new(span, "Значения нельзя упорядочить: они разного рода или не сравниваются")
        {
            Code = "SC1736",
            Hint = "для списка объектов укажите поле: array.sort 'name'",
        };

    private static KeyKind KindOf(object key) => key switch
    {
        string => KeyKind.Text,
        int => KeyKind.Int,
        _ when MathFunctions.IsNumber(key) => KeyKind.Number,
        _ => KeyKind.Other,
    };

    private enum KeyKind
    {
        Null,
        Text,
        Int,
        Number,
        Other,
    }

    private readonly record struct Entry(object? Key, object? Item, int Index);

    private sealed class KeyOrder(CompareInfo text, KeyKind kind) : IComparer<Entry>
    {
        public int Compare(Entry x, Entry y)
        {
            var result = CompareKeys(x.Key, y.Key);
            return result != 0 ? result : x.Index.CompareTo(y.Index);
        }

        public int CompareKeys(object? left, object? right)
        {
            if (left is null || right is null)
            {
                return (left is null ? 0 : 1) - (right is null ? 0 : 1);
            }

            return kind switch
            {
                KeyKind.Text => text.Compare((string)left, (string)right, CompareOptions.None),
                KeyKind.Int => ((int)left).CompareTo((int)right),
                KeyKind.Number => NumberOrder.Compare(left, right),
                _ => ((IComparable)left).CompareTo(right),
            };
        }
    }
}

using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Sorts lists by their items or by a member of the items; equal ones keep their order.</summary>
internal static class ItemSorter
{
    /// <summary>Up to here inserting one by one is quicker than anything else.</summary>
    private const int ShortList = 12;

    /// <summary>Sorts the array itself.</summary>
    public static void Sort(TemplateContext context, SourceSpan span, ScriptArray items, string? member)
    {
        var order = new KeyOrder(context.CurrentCulture.CompareInfo);
        if (string.IsNullOrEmpty(member))
        {
            foreach (var item in items)
            {
                order.Admit(span, item);
            }

            if (items.Count <= ShortList)
            {
                InsertionSort(items, in order);
                return;
            }
        }

        SortEntries(context, span, items, member, order);
    }

    private static void InsertionSort(ScriptArray items, in KeyOrder order)
    {
        for (var i = 1; i < items.Count; i++)
        {
            var item = items[i];
            var place = i;
            while (place > 0 && order.Compare(items[place - 1], item) > 0)
            {
                items[place] = items[place - 1];
                place--;
            }

            items[place] = item;
        }
    }

    private static void SortEntries(TemplateContext context, SourceSpan span, ScriptArray items, string? member, KeyOrder order)
    {
        var entries = new Entry[items.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            var item = items[i];
            var key = string.IsNullOrEmpty(member) ? item : MemberAccess.TryGetOrSpecial(context, item, member, out var value) ? value : null;
            order.Admit(span, key);
            entries[i] = new Entry(key, item, i);
        }

        Array.Sort(entries, new EntryOrder(order));
        for (var i = 0; i < entries.Length; i++)
        {
            items[i] = entries[i].Item;
        }
    }

    private readonly record struct Entry(object? Key, object? Item, int Index);

    private sealed class EntryOrder(KeyOrder order) : IComparer<Entry>
    {
        private readonly KeyOrder _order = order;

        public int Compare(Entry x, Entry y)
        {
            var result = _order.Compare(x.Key, y.Key);
            return result != 0 ? result : x.Index.CompareTo(y.Index);
        }
    }
}

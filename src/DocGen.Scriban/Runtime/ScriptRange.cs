using System.Collections;
using System.Globalization;

namespace Scriban.Runtime;

/// <summary>Whole numbers between two bounds, both included: a list that stores nothing. It runs down when the last is less than the first.</summary>
public sealed class ScriptRange : IList<object?>, IList, IReadOnlyList<object?>
{
    private readonly long _first;
    private readonly int _step;

    public ScriptRange(long first, long last, bool empty = false)
    {
        _first = first;
        _step = last < first ? -1 : 1;
        LongCount = empty ? 0 : Math.Abs(last - first) + 1;
    }

    public long LongCount { get; }

    public int Count => (int)Math.Min(LongCount, int.MaxValue);

    public bool IsReadOnly => true;

    bool IList.IsFixedSize => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    public object? this[int index]
    {
        get => (ulong)index < (ulong)LongCount ? BoxedValues.Box(_first + ((long)index * _step)) : null;
        set => throw ReadOnly();
    }

    public bool Contains(object? item) => IndexOf(item) >= 0;

    public int IndexOf(object? item)
    {
        if (item is not (int or long))
        {
            return -1;
        }

        var index = (Convert.ToInt64(item, CultureInfo.InvariantCulture) - _first) * _step;
        return index >= 0 && index < LongCount ? (int)index : -1;
    }

    public void CopyTo(object?[] array, int arrayIndex)
    {
        for (var i = 0; i < Count; i++)
        {
            array[arrayIndex + i] = this[i];
        }
    }

    void ICollection.CopyTo(Array array, int index)
    {
        for (var i = 0; i < Count; i++)
        {
            array.SetValue(this[i], index + i);
        }
    }

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Add(object? item) => throw ReadOnly();

    int IList.Add(object? value) => throw ReadOnly();

    public void Insert(int index, object? item) => throw ReadOnly();

    public void RemoveAt(int index) => throw ReadOnly();

    public bool Remove(object? item) => throw ReadOnly();

    void IList.Remove(object? value) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("Диапазон нельзя изменить");
}

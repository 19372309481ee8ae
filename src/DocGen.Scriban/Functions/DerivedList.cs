using System.Collections;

namespace Scriban.Functions;

/// <summary>
/// What a function made of a list (filtered, cut, joined, mapped): a list that cannot be changed. To <c>object.typeof</c> it is an
/// iterator, where the language's own arrays are arrays.
/// </summary>
public sealed class DerivedList : IList<object?>, IList, IReadOnlyList<object?>
{
    private readonly object?[] _items;

    private DerivedList(object?[] items, int count)
    {
        _items = items;
        Count = count;
    }

    /// <summary>A list of these items; the array is kept, not copied.</summary>
    internal DerivedList(object?[] items)
        : this(items, items.Length)
    {
    }

    public static DerivedList Empty { get; } = new([]);

    public int Count { get; }

    public bool IsReadOnly => true;

    bool IList.IsFixedSize => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    /// <summary>Reading outside the list gives null, as with the language's arrays.</summary>
    public object? this[int index]
    {
        get => (uint)index < (uint)Count ? _items[index] : null;
        set => throw CannotChange();
    }

    public bool Contains(object? item) => IndexOf(item) >= 0;

    public int IndexOf(object? item) => Array.IndexOf(_items, item, 0, Count);

    public void CopyTo(object?[] array, int arrayIndex) => Array.Copy(_items, 0, array, arrayIndex, Count);

    void ICollection.CopyTo(Array array, int index) => Array.Copy(_items, 0, array, index, Count);

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Add(object? item) => throw CannotChange();

    int IList.Add(object? value) => throw CannotChange();

    public void Insert(int index, object? item) => throw CannotChange();

    public void RemoveAt(int index) => throw CannotChange();

    public bool Remove(object? item) => throw CannotChange();

    void IList.Remove(object? value) => throw CannotChange();

    public void Clear() => throw CannotChange();

    private static NotSupportedException CannotChange() => new("Полученный функцией список нельзя изменить");

    /// <summary>Collects items whose number is at most known beforehand.</summary>
    internal struct Builder(int capacity)
    {
        private readonly object?[] _items = capacity == 0 ? [] : new object?[capacity];
        private int _count;

        public void Add(object? item) => _items[_count++] = item;

        public readonly DerivedList ToList() => _count == 0 ? Empty : new DerivedList(_items, _count);
    }
}

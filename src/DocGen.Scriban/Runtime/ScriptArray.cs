using System.Collections;

namespace Scriban.Runtime;

/// <summary>A list of script values; it can carry properties as well, as every array of the language can.</summary>
public class ScriptArray : IList<object?>, IList, IReadOnlyList<object?>
{
    private readonly List<object?> _items;
    private ScriptObject? _members;

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = new List<object?>(capacity);

    public ScriptArray(IEnumerable<object?> items) => _items = [.. items];

    /// <summary>The properties attached to the array; null when it has none.</summary>
    public ScriptObject? Members => _members;

    public int Count => _items.Count;

    public bool IsReadOnly { get; set; }

    bool IList.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    /// <summary>Reading outside the array gives null; writing beyond its end fills the gap with nulls.</summary>
    public object? this[int index]
    {
        get => (uint)index < (uint)_items.Count ? _items[index] : null;
        set
        {
            EnsureWritable();
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            while (_items.Count <= index)
            {
                _items.Add(null);
            }

            _items[index] = value;
        }
    }

    /// <summary>The properties attached to the array, made when there are none yet.</summary>
    public ScriptObject GetOrAddMembers() => _members ??= [];

    public void Add(object? item)
    {
        EnsureWritable();
        _items.Add(item);
    }

    int IList.Add(object? value)
    {
        Add(value);
        return _items.Count - 1;
    }

    public void AddRange(IEnumerable<object?> items)
    {
        EnsureWritable();
        _items.AddRange(items);
    }

    public void Insert(int index, object? item)
    {
        EnsureWritable();
        _items.Insert(index, item);
    }

    public void RemoveAt(int index)
    {
        EnsureWritable();
        _items.RemoveAt(index);
    }

    public bool Remove(object? item)
    {
        EnsureWritable();
        return _items.Remove(item);
    }

    void IList.Remove(object? value) => Remove(value);

    public void Clear()
    {
        EnsureWritable();
        _items.Clear();
    }

    public bool Contains(object? item) => _items.Contains(item);

    public int IndexOf(object? item) => _items.IndexOf(item);

    public void CopyTo(object?[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

    public List<object?>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<object?> IEnumerable<object?>.GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    private void EnsureWritable()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("Массив доступен только для чтения");
        }
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Scriban.Runtime;

/// <summary>
/// Named values in the order they were added. Reading takes no lock and changes nothing, so an object that nobody writes to
/// can be shared by threads.
/// </summary>
public partial class ScriptObject : IDictionary<string, object?>, IReadOnlyDictionary<string, object?>
{
    private const int LinearLimit = 8;
    private Slot[] _slots = [];
    private int[]? _buckets;
    private int _count;

    public int Count => _count;

    /// <summary>No member can be set, added or removed.</summary>
    public bool IsReadOnly { get; set; }

    public object? this[string key]
    {
        get => TryGetValue(key, out var value) ? value : null;
        set => SetValue(key, value, readOnly: false);
    }

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var index = Find(key);
        if (index < 0)
        {
            value = null;
            return false;
        }

        value = _slots[index].Value;
        return true;
    }

    public bool ContainsKey(string key) => Find(key) >= 0;

    /// <summary>Whether a member can be written (a missing one too).</summary>
    public bool CanWrite(string key)
    {
        var index = Find(key);
        return !IsReadOnly && (index < 0 || !_slots[index].ReadOnly);
    }

    /// <summary>Sets a member. Throws <see cref="InvalidOperationException"/> when it cannot be written.</summary>
    public void SetValue(string key, object? value, bool readOnly)
    {
        if (!TrySetValue(key, value, readOnly))
        {
            throw new InvalidOperationException($"Значение «{key}» доступно только для чтения");
        }
    }

    /// <summary>Sets a member; false when it cannot be written.</summary>
    public bool TrySetValue(string key, object? value, bool readOnly = false)
    {
        if (IsReadOnly)
        {
            return false;
        }

        var index = Find(key);
        if (index < 0)
        {
            Append(key, value, readOnly);
            return true;
        }

        ref var slot = ref _slots[index];
        if (slot.ReadOnly)
        {
            return false;
        }

        slot.Value = value;
        slot.ReadOnly = readOnly;
        return true;
    }

    /// <summary>Lets or forbids later writing of a member that exists.</summary>
    public void SetReadOnly(string key, bool readOnly)
    {
        var index = Find(key);
        if (index >= 0)
        {
            _slots[index].ReadOnly = readOnly;
        }
    }

    public bool Remove(string key)
    {
        var index = Find(key);
        if (index < 0 || IsReadOnly || _slots[index].ReadOnly)
        {
            return false;
        }

        Array.Copy(_slots, index + 1, _slots, index, _count - index - 1);
        _slots[--_count] = default;
        Rehash();
        return true;
    }

    public void Clear()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("Объект доступен только для чтения");
        }

        Array.Clear(_slots, 0, _count);
        _count = 0;
        _buckets = null;
    }

    private int Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var slots = _slots;
        var buckets = _buckets;
        if (buckets is null)
        {
            for (var i = 0; i < _count; i++)
            {
                if (string.Equals(slots[i].Name, key, StringComparison.Ordinal))
                {
                    return i;
                }
            }

            return -1;
        }

        var hash = key.GetHashCode(StringComparison.Ordinal);
        for (var i = buckets[hash & (buckets.Length - 1)] - 1; i >= 0; i = slots[i].Next)
        {
            if (slots[i].Hash == hash && string.Equals(slots[i].Name, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private void Append(string key, object? value, bool readOnly)
    {
        if (_count == _slots.Length)
        {
            Array.Resize(ref _slots, _count == 0 ? 4 : _count * 2);
        }

        _slots[_count] = new Slot { Name = key, Value = value, ReadOnly = readOnly };
        _count++;
        if (_buckets is not null && _count <= _buckets.Length)
        {
            Link(_count - 1);
        }
        else if (_count > LinearLimit)
        {
            Rehash();
        }
    }

    private void Rehash()
    {
        if (_count <= LinearLimit)
        {
            _buckets = null;
            return;
        }

        var size = 16;
        while (size < _count * 2)
        {
            size *= 2;
        }

        _buckets = new int[size];
        for (var i = 0; i < _count; i++)
        {
            Link(i);
        }
    }

    private void Link(int index)
    {
        ref var slot = ref _slots[index];
        slot.Hash = slot.Name.GetHashCode(StringComparison.Ordinal);
        ref var bucket = ref _buckets![slot.Hash & (_buckets.Length - 1)];
        slot.Next = bucket - 1;
        bucket = index + 1;
    }

    private struct Slot
    {
        public string Name;
        public object? Value;
        public int Hash;
        public int Next;
        public bool ReadOnly;
    }
}

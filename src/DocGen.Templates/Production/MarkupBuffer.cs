using System.Buffers;

namespace DocGen.Templates.Production;

/// <summary>Characters in one pooled array that grows.</summary>
internal sealed class MarkupBuffer : IBufferWriter<char>, IDisposable
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(64 * 1024);
    private int _length;

    public ReadOnlyMemory<char> Written => _characters.AsMemory(0, _length);

    public void Advance(int count) => _length += count;

    public Memory<char> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _characters.AsMemory(_length);
    }

    public Span<char> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _characters.AsSpan(_length);
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        _characters = [];
        _length = 0;
    }

    private void Reserve(int sizeHint)
    {
        var needed = _length + Math.Max(sizeHint, 1);
        if (needed <= _characters.Length)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(needed, _characters.Length * 2));
        Written.Span.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}

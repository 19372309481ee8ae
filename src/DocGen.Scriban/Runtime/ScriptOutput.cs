using System.Buffers;
using System.Globalization;

namespace Scriban.Runtime;

/// <summary>
/// Where a rendering writes: a pooled buffer of characters, emptied into the caller's writer when it is full, or kept whole for a capture.
/// </summary>
public sealed class ScriptOutput : IDisposable
{
    private const int FlushAt = 16 * 1024;
    private readonly Action<ReadOnlyMemory<char>>? _flush;
    private char[] _buffer;
    private int _count;
    private long _flushed;
    private bool _lineStarts;

    internal ScriptOutput(Action<ReadOnlyMemory<char>>? flush, int capacity)
    {
        _flush = flush;
        _buffer = ArrayPool<char>.Shared.Rent(capacity);
    }

    /// <summary>How many characters were written so far.</summary>
    public long Length => _flushed + _count;

    /// <summary>The longest output allowed; <see cref="long.MaxValue"/> for no limit.</summary>
    internal long Limit { get; init; } = long.MaxValue;

    /// <summary>Blanks that start every further line; null for none.</summary>
    internal string? Indent { get; set; }

    public void Write(string text) => Write(text.AsSpan());

    public void Write(ReadOnlySpan<char> text)
    {
        if (Indent is null)
        {
            _lineStarts = false;
            Append(text);
            return;
        }

        while (text.Length > 0)
        {
            if (_lineStarts)
            {
                _lineStarts = false;
                Append(Indent);
            }

            var end = text.IndexOf('\n');
            if (end < 0)
            {
                Append(text);
                return;
            }

            Append(text[..(end + 1)]);
            text = text[(end + 1)..];
            _lineStarts = true;
        }
    }

    public void Write(char value) => Write([value]);

    /// <summary>Writes a number without making a string of it.</summary>
    internal void WriteNumber<T>(T value, CultureInfo culture)
        where T : ISpanFormattable
    {
        Span<char> digits = stackalloc char[64];
        if (value.TryFormat(digits, out var written, default, culture))
        {
            Write(digits[..written]);
        }
        else
        {
            Write(value.ToString(null, culture));
        }
    }

    /// <summary>The text written so far; only for an output that keeps everything.</summary>
    public override string ToString() => new(_buffer, 0, _count);

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _count = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Makes the output empty, to be used again.</summary>
    internal void Reset()
    {
        _count = 0;
        _flushed = 0;
        _lineStarts = false;
        Indent = null;
    }

    internal void Flush()
    {
        if (_flush is not null && _count > 0)
        {
            _flush(_buffer.AsMemory(0, _count));
            _flushed += _count;
            _count = 0;
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _count)
        {
            MakeRoom(text.Length);
        }

        text.CopyTo(_buffer.AsSpan(_count));
        _count += text.Length;
        if (_flushed + _count > Limit)
        {
            throw new OutputLimitException();
        }
    }

    private void MakeRoom(int length)
    {
        if (_count >= FlushAt)
        {
            Flush();
        }

        if (length <= _buffer.Length - _count)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_count + length, _buffer.Length * 2));
        _buffer.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}

using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DocGen.Documents.Model;
using DocGen.Templates.Russian.Texts;

namespace DocGen.Templates.Markup;

/// <summary>
/// Gathers the text of a paragraph and what marks parts of it, folding white space as HTML does: runs become one space, none stays at the
/// ends or beside a line break; what must not be parted is bound (<see cref="NoBreak"/>). No-break spaces are not white space here. Runs nest (a footnote inside a paragraph).
/// </summary>
internal sealed class InlineBuffer : IDisposable
{
    private const char BreakMark = '\n';
    private const char ObjectMark = '\uFFFC';
    private static readonly SearchValues<char> White = SearchValues.Create(" \t\r\n");

    private readonly List<Event> _events = [];
    private char[] _text = ArrayPool<char>.Shared.Rent(1024);
    private int _length;
    private Run _run;

    /// <summary>Begins a run inside the present one; pass the result to <see cref="End"/>.</summary>
    public Run Begin()
    {
        var outer = _run;
        _run = new Run(_length, _events.Count);
        return outer;
    }

    /// <summary>Whether the present run has nothing in it but folded-away white space.</summary>
    public bool IsEmpty => _length == _run.TextStart;

    public void Append(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var white = text.IndexOfAny(White);
            if (white != 0)
            {
                var word = white < 0 ? text : text[..white];
                Write(word);
                text = text[word.Length..];
                continue;
            }

            if (_length > _run.TextStart && _text[_length - 1] is not (' ' or BreakMark))
            {
                Write(" ");
            }

            var next = text.IndexOfAnyExcept(White);
            text = next < 0 ? [] : text[next..];
        }
    }

    public void Open() => _events.Add(new Event(EventKind.Open, _length, null));

    /// <summary>Ends the part opened last and not yet closed; <paramref name="wrap"/> makes the inline of its content.</summary>
    public void Close(Func<ImmutableArray<Inline>, Inline> wrap) => _events.Add(new Event(EventKind.Close, _length, wrap));

    public void Break()
    {
        TrimEnd();
        Mark(BreakMark, LineBreak.Instance);
    }

    public void Add(Inline inline) => Mark(ObjectMark, inline);

    /// <summary>Ends the present run and returns what it holds; the outer run goes on.</summary>
    public ImmutableArray<Inline> End(Run outer)
    {
        TrimEnd();
        NoBreak.Bind(_text.AsSpan(_run.TextStart, _length - _run.TextStart));
        var reader = new Builder(this, _run);
        var content = reader.Build();
        _length = _run.TextStart;
        _events.RemoveRange(_run.EventStart, _events.Count - _run.EventStart);
        _run = outer;
        return content;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
    }

    private void Mark(char mark, Inline inline)
    {
        _events.Add(new Event(EventKind.Object, _length, inline));
        Write([mark]);
    }

    private void TrimEnd()
    {
        if (_length == _run.TextStart || _text[_length - 1] != ' ')
        {
            return;
        }

        _length--;
        for (var i = _events.Count - 1; i >= _run.EventStart && _events[i].Position > _length; i--)
        {
            _events[i] = _events[i] with { Position = _length };
        }
    }

    private void Write(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _text.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, _length + text.Length));
            _text.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_text);
            _text = larger;
        }

        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Run(int TextStart, int EventStart);

    private enum EventKind
    {
        Open,
        Close,
        Object,
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Event(EventKind Kind, int Position, object? Data);

    private ref struct Builder(InlineBuffer buffer, Run run)
    {
        private int _position = run.TextStart;
        private int _event = run.EventStart;

        public ImmutableArray<Inline> Build()
        {
            if (_event == buffer._events.Count)
            {
                return buffer._length == _position ? [] : [TextUpTo(buffer._length)];
            }

            var parts = ImmutableArray.CreateBuilder<Inline>();
            while (_event < buffer._events.Count)
            {
                var next = buffer._events[_event++];
                if (next.Position > _position)
                {
                    parts.Add(TextUpTo(next.Position));
                }

                if (next.Kind == EventKind.Close)
                {
                    var content = parts.DrainToImmutable();
                    return content.IsEmpty ? [] : [((Func<ImmutableArray<Inline>, Inline>)next.Data!)(content)];
                }

                if (next.Kind == EventKind.Open)
                {
                    parts.AddRange(Build());
                }
                else
                {
                    parts.Add((Inline)next.Data!);
                    _position++;
                }
            }

            if (buffer._length > _position)
            {
                parts.Add(TextUpTo(buffer._length));
            }

            return parts.DrainToImmutable();
        }

        private Text TextUpTo(int end)
        {
            var text = new Text(new string(buffer._text, _position, end - _position));
            _position = end;
            return text;
        }
    }
}

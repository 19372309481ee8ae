using System.Buffers;
using System.Collections.Immutable;
using DocGen.Documents.Model;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Markup;

/// <summary>Reads what stands inside a paragraph.</summary>
internal sealed class InlineReader(MarkupCursor cursor, LinkTargets links) : IDisposable
{
    private readonly InlineBuffer _buffer = new();
    private readonly char[] _chunk = ArrayPool<char>.Shared.Rent(2048);

    public bool IsEmpty => _buffer.IsEmpty;

    /// <summary>Reads the whole content of an element that holds inline content only.</summary>
    public ImmutableArray<Inline> Read(MarkupElement parent)
    {
        var outer = _buffer.Begin();
        ReadInto(parent);
        return _buffer.End(outer);
    }

    /// <summary>As <see cref="Read"/>, but an empty content is an error.</summary>
    public ImmutableArray<Inline> ReadFilled(MarkupElement parent)
    {
        var place = cursor.ElementPlace();
        var content = Read(parent);
        if (content.IsEmpty)
        {
            cursor.Problems.Error(MarkupCodes.EmptyElement, place, $"Элемент «{parent.Name}» пуст", "выводите его только по условию {{ if }}");
        }

        return content;
    }

    public InlineBuffer.Run Begin() => _buffer.Begin();

    public ImmutableArray<Inline> End(InlineBuffer.Run outer) => _buffer.End(outer);

    /// <summary>Takes the text or inline element under the cursor into the present run.</summary>
    public void Take()
    {
        if (cursor.IsText)
        {
            TakeText();
        }
        else
        {
            TakeElement(cursor.Element);
        }
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_chunk);
        _buffer.Dispose();
    }

    private void ReadInto(MarkupElement parent)
    {
        while (cursor.Next(parent))
        {
            Take();
        }
    }

    private void TakeText()
    {
        for (var count = cursor.ReadText(_chunk); count > 0; count = cursor.ReadText(_chunk))
        {
            _buffer.Append(_chunk.AsSpan(0, count));
        }
    }

    private void TakeElement(MarkupElement element)
    {
        switch (element.Name)
        {
            case "b":
                Wrap(element, static content => new Strong(content));
                break;
            case "i":
                Wrap(element, static content => new Emphasis(content));
                break;
            case "u":
                Wrap(element, static content => new Underline(content));
                break;
            case "br":
                cursor.Finish(element);
                _buffer.Break();
                break;
            case "a":
                TakeLink(element);
                break;
            case "footnote":
                var content = ReadFilled(element);
                _buffer.Add(new Footnote(content));
                break;
            default:
                throw new InvalidOperationException($"The inline element «{element.Name}» has no reader");
        }
    }

    private void Wrap(MarkupElement element, Func<ImmutableArray<Inline>, Inline> wrap)
    {
        _buffer.Open();
        ReadInto(element);
        _buffer.Close(wrap);
    }

    private void TakeLink(MarkupElement element)
    {
        var target = links.Read(cursor.Attributes);
        Wrap(element, content => new Link(target, content));
    }
}

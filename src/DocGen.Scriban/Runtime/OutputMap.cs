using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>
/// Which piece of which template printed a place of the output. Recorded only when a context carries a map
/// (<see cref="TemplateContext.OutputMap"/>): render again with one when a place has to be explained.
/// </summary>
public sealed class OutputMap
{
    private readonly List<(long Offset, SourceSpan Span, bool IsLiteral)> _pieces = [];

    /// <summary>How many pieces are known.</summary>
    public int Count => _pieces.Count;

    /// <summary>The piece of a template that printed the character at an offset of the output; null before anything was printed.</summary>
    public SourceSpan? Find(long offset)
    {
        var low = 0;
        var high = _pieces.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].Offset <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high < 0 ? null : Narrow(_pieces[high], offset);
    }

    /// <summary>The piece that printed a place given as line and column of the output, both from 1.</summary>
    public SourceSpan? Find(ReadOnlySpan<char> output, int line, int column)
    {
        var offset = 0;
        for (var current = 1; current < line; current++)
        {
            var end = output[offset..].IndexOf('\n');
            if (end < 0)
            {
                break;
            }

            offset += end + 1;
        }

        return Find(offset + Math.Max(column, 1) - 1);
    }

    /// <summary>Records a printed value.</summary>
    internal void Add(long offset, SourceSpan span) => Add(offset, span, isLiteral: false);

    /// <summary>Records literal text, a piece a line.</summary>
    internal void AddText(long offset, SourceSpan span, string text)
    {
        var line = 0;
        Add(offset, span, isLiteral: true);
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0 && i + 1 < text.Length; i = text.IndexOf('\n', i + 1))
        {
            line++;
            var start = new TextPosition(span.Start.Offset + i + 1, span.Start.Line + line, 0);
            Add(offset + i + 1, span with { Start = start }, isLiteral: true);
        }
    }

    private void Add(long offset, SourceSpan span, bool isLiteral)
    {
        if (_pieces.Count > 0 && _pieces[^1].Offset == offset)
        {
            _pieces[^1] = (offset, span, isLiteral);
        }
        else
        {
            _pieces.Add((offset, span, isLiteral));
        }
    }

    /// <summary>Inside literal text the column can be told as well; a value is told as a whole.</summary>
    private static SourceSpan Narrow((long Offset, SourceSpan Span, bool IsLiteral) piece, long offset)
    {
        var start = piece.Span.Start;
        var shift = piece.IsLiteral ? (int)Math.Min(offset - piece.Offset, Math.Max(piece.Span.Length - 1, 0)) : 0;
        return piece.Span with { Start = new TextPosition(start.Offset + shift, start.Line, start.Column + shift) };
    }
}

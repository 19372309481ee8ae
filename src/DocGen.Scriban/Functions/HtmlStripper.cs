using System.Collections;
using System.Text;

namespace Scriban.Functions;

/// <summary>
/// Takes the tags out of a text: whatever stands between <c>&lt;</c> and <c>&gt;</c>, comments, and scripts and styles with what is
/// inside them. What leads nowhere is remembered, so that no input takes more than linear time.
/// </summary>
internal ref struct HtmlStripper
{
    private readonly ReadOnlySpan<char> _text;
    private int _noScriptEndFrom = int.MaxValue;
    private int _noStyleEndFrom = int.MaxValue;
    private int _noCommentEndFrom = int.MaxValue;
    private BitArray? _deadEnds;

    private HtmlStripper(ReadOnlySpan<char> text) => _text = text;

    public static string Strip(string text)
    {
        var first = text.IndexOf('<', StringComparison.Ordinal);
        if (first < 0)
        {
            return text;
        }

        var stripper = new HtmlStripper(text);
        var result = new StringBuilder(text.Length);
        result.Append(text, 0, first);
        var position = first;
        while (position < text.Length)
        {
            if (text[position] == '<' && stripper.EndOfTag(position) is var end && end > 0)
            {
                position = end;
                continue;
            }

            var next = text.IndexOf('<', position + 1);
            next = next < 0 ? text.Length : next;
            result.Append(text, position, next - position);
            position = next;
        }

        return result.ToString();
    }

    /// <summary>Where the text goes on after what opens at <paramref name="start"/>; 0 when nothing closes it.</summary>
    private int EndOfTag(int start)
    {
        var rest = _text[start..];
        var end = 0;
        if (rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase))
        {
            end = EndAfter(start, "</script>", ref _noScriptEndFrom);
        }
        else if (rest.StartsWith("<style", StringComparison.OrdinalIgnoreCase))
        {
            end = EndAfter(start, "</style>", ref _noStyleEndFrom);
        }
        else if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            end = EndAfter(start, "-->", ref _noCommentEndFrom);
        }

        return end > 0 ? end : EndOfSimpleTag(start);
    }

    private readonly int EndAfter(int start, string closing, ref int missingFrom)
    {
        if (start >= missingFrom)
        {
            return 0;
        }

        var found = _text[start..].IndexOf(closing, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
        {
            missingFrom = start;
            return 0;
        }

        return start + found + closing.Length;
    }

    /// <summary>A <c>&gt;</c> in quotes right after <c>=</c> does not close the tag; quotes that never close leave it open.</summary>
    private int EndOfSimpleTag(int start)
    {
        var place = start;
        while (place < _text.Length && _deadEnds?[place] != true)
        {
            if (_text[place] == '>')
            {
                return place + 1;
            }

            var quoted = _text[place] == '=' ? QuotedLength(place + 1) : 0;
            if (quoted < 0)
            {
                break;
            }

            place += quoted + 1;
        }

        MarkDeadEnd(start, place);
        return 0;
    }

    /// <summary>Length of the quoted text here, quotes included: 0 when there is none, negative when it is not closed.</summary>
    private readonly int QuotedLength(int start)
    {
        if (start >= _text.Length || _text[start] is not ('"' or '\''))
        {
            return 0;
        }

        var length = _text[(start + 1)..].IndexOf(_text[start]);
        return length < 0 ? -1 : length + 2;
    }

    private void MarkDeadEnd(int start, int end)
    {
        _deadEnds ??= new BitArray(_text.Length);
        for (var place = start; place < end; place++)
        {
            _deadEnds[place] = true;
            place += _text[place] == '=' ? QuotedLength(place + 1) : 0;
        }

        if (end < _text.Length)
        {
            _deadEnds[end] = true;
        }
    }
}

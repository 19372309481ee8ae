using System.Text;

namespace Scriban.Functions;

/// <summary>
/// Takes the tags out of a text: whatever stands between <c>&lt;</c> and <c>&gt;</c>, comments, and scripts and styles with what is
/// inside them. One pass over the text (each kind of missing end is remembered), so that no input makes it slow.
/// </summary>
internal ref struct HtmlStripper
{
    private readonly ReadOnlySpan<char> _text;
    private int _noScriptEndFrom = int.MaxValue;
    private int _noStyleEndFrom = int.MaxValue;
    private int _noCommentEndFrom = int.MaxValue;
    private int _noBracketFrom = int.MaxValue;
    private bool _quotesUnreliable;

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

    /// <summary>
    /// A <c>&gt;</c> inside a quoted attribute does not close the tag. After a tag whose quotes do not pair up, quotes mean nothing
    /// for the rest of the text.
    /// </summary>
    private int EndOfSimpleTag(int start)
    {
        var nearest = start < _noBracketFrom ? _text[start..].IndexOf('>') : -1;
        if (nearest < 0)
        {
            _noBracketFrom = Math.Min(_noBracketFrom, start);
            return 0;
        }

        nearest += start;
        if (_quotesUnreliable || _text[start..nearest].IndexOfAny('"', '\'') < 0)
        {
            return nearest + 1;
        }

        var end = EndOutsideQuotes(start + 1);
        _quotesUnreliable = end == 0;
        return end == 0 ? nearest + 1 : end;
    }

    private readonly int EndOutsideQuotes(int start)
    {
        for (var i = start; i < _text.Length; i++)
        {
            if (_text[i] == '>')
            {
                return i + 1;
            }

            if (_text[i] is '"' or '\'')
            {
                var length = _text[(i + 1)..].IndexOf(_text[i]);
                if (length < 0)
                {
                    return 0;
                }

                i += length + 1;
            }
        }

        return 0;
    }
}

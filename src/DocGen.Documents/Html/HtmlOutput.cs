using System.Buffers;

namespace DocGen.Documents.Html;

/// <summary>Writes HTML that is well-formed XML too. Characters that XML forbids become U+FFFD and are counted.</summary>
internal sealed class HtmlOutput(TextWriter output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014" +
        "\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    public int Replaced { get; private set; }

    public void Raw(string markup) => output.Write(markup);

    /// <summary>Text for content or a quoted attribute.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var special = text.IndexOfAny(Special);
            var surrogate = text.IndexOfAnyInRange('\uD800', '\uDFFF');
            var stop = special < 0 ? surrogate : surrogate < 0 ? special : Math.Min(special, surrogate);
            output.Write(stop < 0 ? text : text[..stop]);
            if (stop < 0)
            {
                return;
            }

            text = text[stop..];
            text = text[(char.IsSurrogate(text[0]) ? Surrogates(text) : Escape(text[0]))..];
        }
    }

    /// <summary>An attribute with its leading space; nothing when the value is null.</summary>
    public void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            output.Write(' ');
            output.Write(name);
            output.Write("=\"");
            Text(value);
            output.Write('"');
        }
    }

    private int Surrogates(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
        {
            output.Write(text[..2]);
            return 2;
        }

        return Replace();
    }

    private int Escape(char character)
    {
        switch (character)
        {
            case '&':
                output.Write("&amp;");
                return 1;
            case '<':
                output.Write("&lt;");
                return 1;
            case '>':
                output.Write("&gt;");
                return 1;
            case '"':
                output.Write("&quot;");
                return 1;
            case '\r':
                output.Write("&#13;");
                return 1;
            default:
                return Replace();
        }
    }

    private int Replace()
    {
        Replaced++;
        output.Write('\uFFFD');
        return 1;
    }
}

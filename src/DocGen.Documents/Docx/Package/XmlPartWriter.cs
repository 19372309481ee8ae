using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace DocGen.Documents.Docx.Package;

/// <summary>Writes XML as UTF-8 into a part: markup as given, text escaped. Characters that XML forbids become U+FFFD and are counted.</summary>
internal sealed class XmlPartWriter : IDisposable
{
    /// <summary>Most bytes that a UTF-16 unit can take in UTF-8.</summary>
    private const int BytesPerUnit = 3;

    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014" +
        "\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    private readonly PartBuffer target;
    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int used;

    public XmlPartWriter(PartBuffer target)
    {
        this.target = target;
        Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
    }

    /// <summary>How many characters could not be written and were replaced.</summary>
    public int Replaced { get; private set; }

    /// <param name="xml">Well-formed pieces of markup, already escaped.</param>
    public void Raw(ReadOnlySpan<byte> xml)
    {
        if (xml.Length > buffer.Length - used)
        {
            Flush();
            if (xml.Length > buffer.Length)
            {
                target.Append(xml);
                return;
            }
        }

        xml.CopyTo(buffer.AsSpan(used));
        used += xml.Length;
    }

    public void Number(int value)
    {
        if (buffer.Length - used < 11)
        {
            Flush();
        }

        _ = value.TryFormat(buffer.AsSpan(used), out var written, provider: CultureInfo.InvariantCulture);
        used += written;
    }

    /// <summary>Text for element content or a quoted attribute.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var special = text.IndexOfAny(Special);
            Plain(special < 0 ? text : text[..special]);
            if (special < 0)
            {
                return;
            }

            Escape(text[special]);
            text = text[(special + 1)..];
        }
    }

    /// <summary>Sends what is buffered to the part.</summary>
    public void Flush()
    {
        target.Append(buffer.AsSpan(0, used));
        used = 0;
    }

    public void Dispose()
    {
        Flush();
        target.Complete();
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (buffer.Length - used < BytesPerUnit * 2)
            {
                Flush();
            }

            var status = Utf8.FromUtf16(text, buffer.AsSpan(used), out var read, out var written, replaceInvalidSequences: false);
            used += written;
            text = text[read..];
            if (status == OperationStatus.InvalidData)
            {
                Replace();
                text = text[1..];
            }
            else if (status == OperationStatus.DestinationTooSmall)
            {
                Flush();
            }
        }
    }

    private void Escape(char character)
    {
        switch (character)
        {
            case '&':
                Raw("&amp;"u8);
                break;
            case '<':
                Raw("&lt;"u8);
                break;
            case '>':
                Raw("&gt;"u8);
                break;
            case '"':
                Raw("&quot;"u8);
                break;
            case '\r':
                Raw("&#13;"u8);
                break;
            default:
                Replace();
                break;
        }
    }

    private void Replace()
    {
        Replaced++;
        Raw("\uFFFD"u8);
    }
}

using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace DocGen.Pdf.Objects;

/// <summary>Strings, names and dates of ISO 32000-1, 7.3.4, 7.3.5, 7.9.2 and 7.9.4.</summary>
internal static class StringWriting
{
    /// <summary>One byte inside a literal string. A bare CR would be read back as LF (7.3.4.2), so it is escaped too.</summary>
    public static void WriteStringByte(this ByteBuffer buffer, byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\')
        {
            buffer.Write((byte)'\\').Write(value);
        }
        else if (value == '\r')
        {
            buffer.Write("\\r"u8);
        }
        else
        {
            buffer.Write(value);
        }
    }

    /// <summary>A two-byte character code inside a literal string.</summary>
    public static void WriteCode(this ByteBuffer buffer, ushort code)
    {
        byte high = (byte)(code >> 8), low = (byte)code;
        if (NeedsEscape(high) || NeedsEscape(low))
        {
            buffer.WriteStringByte(high);
            buffer.WriteStringByte(low);
            return;
        }

        var room = buffer.Room(2);
        room[1] = low;
        room[0] = high;
        buffer.Advance(2);
    }

    public static ByteBuffer WriteByteString(this ByteBuffer buffer, ReadOnlySpan<byte> bytes)
    {
        buffer.Write((byte)'(');
        foreach (var value in bytes)
        {
            buffer.WriteStringByte(value);
        }

        return buffer.Write((byte)')');
    }

    /// <summary>A text string: printable ASCII as it is, anything else as UTF-16BE with its mark. A lone surrogate becomes U+FFFD.</summary>
    public static ByteBuffer WriteTextString(this ByteBuffer buffer, string text)
    {
        buffer.Write((byte)'(');
        if (IsPrintableAscii(text))
        {
            foreach (var c in text)
            {
                buffer.WriteStringByte((byte)c);
            }
        }
        else
        {
            buffer.Write([0xFE, 0xFF]);
            Span<char> units = stackalloc char[2];
            Span<byte> pair = stackalloc byte[2];
            foreach (var rune in text.EnumerateRunes())
            {
                foreach (var unit in units[..rune.EncodeToUtf16(units)])
                {
                    BinaryPrimitives.WriteUInt16BigEndian(pair, unit);
                    buffer.WriteStringByte(pair[0]);
                    buffer.WriteStringByte(pair[1]);
                }
            }
        }

        return buffer.Write((byte)')');
    }

    /// <summary>A name with its solidus; bytes outside the regular printable ones are written as #xx.</summary>
    public static ByteBuffer WriteName(this ByteBuffer buffer, string name)
    {
        buffer.Write((byte)'/');
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            if (value is > (byte)' ' and < 0x7F && !"#()<>[]{}/%"u8.Contains(value))
            {
                buffer.Write(value);
            }
            else
            {
                buffer.Write((byte)'#').WriteAscii(value.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return buffer;
    }

    public static ByteBuffer WriteDate(this ByteBuffer buffer, DateTimeOffset date)
    {
        buffer.Write("(D:"u8).WriteAscii(date.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture));
        if (date.Offset == TimeSpan.Zero)
        {
            return buffer.Write("Z)"u8);
        }

        var offset = date.Offset.Duration();
        buffer.Write((byte)(date.Offset < TimeSpan.Zero ? '-' : '+'));
        return buffer.WriteAscii(offset.ToString("hh\\'mm", CultureInfo.InvariantCulture)).Write("')"u8);
    }

    private static bool NeedsEscape(byte value) => value is (byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r';

    private static bool IsPrintableAscii(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }
}

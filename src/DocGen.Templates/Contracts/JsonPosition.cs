using System.Runtime.InteropServices;
using System.Text;

namespace DocGen.Templates.Contracts;

/// <summary>A place in JSON text.</summary>
/// <param name="Offset">Offset in bytes.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
/// <param name="Text">The line itself.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonPosition(int Offset, int Line, int Column, string Text)
{
    public static JsonPosition FromOffset(ReadOnlySpan<byte> json, int offset)
    {
        offset = Math.Min(offset, json.Length);
        var line = json[..offset].Count((byte)'\n');
        var start = json[..offset].LastIndexOf((byte)'\n') + 1;
        var end = json[start..].IndexOfAny((byte)'\n', (byte)'\r');
        var text = Encoding.UTF8.GetString(end < 0 ? json[start..] : json.Slice(start, end));
        return new JsonPosition(offset, line + 1, Encoding.UTF8.GetCharCount(json[start..offset]) + 1, text);
    }

    /// <param name="line">Line, from 0.</param>
    /// <param name="bytes">Bytes from the line's beginning.</param>
    public static JsonPosition FromLine(ReadOnlySpan<byte> json, int line, int bytes)
    {
        var start = 0;
        for (var i = 0; i < line; i++)
        {
            start += json[start..].IndexOf((byte)'\n') + 1;
        }

        return FromOffset(json, start + bytes);
    }
}

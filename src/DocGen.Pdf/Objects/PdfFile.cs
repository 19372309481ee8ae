using System.Security.Cryptography;

namespace DocGen.Pdf.Objects;

/// <summary>
/// The body of one file: hands out object numbers, puts small objects into object streams, writes streams as they come and ends with a
/// cross-reference stream. Its identifier is a digest of the bytes written, so the same input makes the same file.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    /// <summary>An object stream is closed at this size: large enough to compress well, small enough to open one page quickly.</summary>
    private const int ObjectStreamSize = 1 << 16;

    private const int FlushSize = 1 << 16;

    private readonly Stream _output;
    private readonly ByteBuffer _pending = new(FlushSize * 2);
    private readonly ByteBuffer _objects = new(ObjectStreamSize * 2);
    private readonly ByteBuffer _scratch = new(FlushSize);
    private readonly List<CrossReference> _places = new(256) { default };
    private readonly List<(int Number, int Offset)> _inStream = new(256);
    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _flushed;

    public PdfFile(Stream output)
    {
        _output = output;

        // Four bytes over 127 say that the file is binary (ISO 19005-2, 6.1.2).
        _pending.Write("%PDF-1.7\n%"u8).Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    public int Reserve()
    {
        _places.Add(default);
        return _places.Count - 1;
    }

    /// <summary>Starts a small object; the caller writes its value into the buffer before asking for anything else here.</summary>
    public ByteBuffer Begin(int number)
    {
        if (_objects.Length >= ObjectStreamSize)
        {
            CloseObjectStream();
        }

        if (_objects.Length > 0)
        {
            _objects.Write((byte)'\n');
        }

        _inStream.Add((number, _objects.Length));
        return _objects;
    }

    /// <summary>Writes a stream whose data is compressed already, or needs no compression.</summary>
    /// <param name="entries">Dictionary entries besides Length, without the angle brackets.</param>
    public void WriteStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        _places[number] = new CrossReference(false, _flushed + _pending.Length, 0);
        _pending.WriteInteger(number).Write(" 0 obj\n<<"u8).Write(entries).Write("/Length "u8).WriteInteger(data.Length)
            .Write(">>\nstream\n"u8).Write(data).Write("\nendstream\nendobj\n"u8);
        if (_pending.Length >= FlushSize)
        {
            Flush();
        }
    }

    /// <summary>Compresses and writes a stream.</summary>
    public void WriteCompressed(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        _scratch.Clear();
        Flate.Compress(data, _scratch);
        Span<byte> all = stackalloc byte[entries.Length + 20];
        entries.CopyTo(all);
        "/Filter/FlateDecode"u8.CopyTo(all[entries.Length..]);
        WriteStream(number, all[..(entries.Length + 19)], _scratch.Written);
    }

    /// <summary>Writes what is left, the cross-reference stream and the end of the file.</summary>
    public void Finish(int catalog, int information)
    {
        CloseObjectStream();
        Flush();
        var identifier = _digest.GetHashAndReset().AsSpan(0, 16);
        var number = Reserve();
        var start = _flushed;
        _places[number] = new CrossReference(false, start, 0);
        using var entries = new ByteBuffer(256);
        var widths = CrossReferenceTable.Write(_places, _objects);
        entries.Write("/Type/XRef/Size "u8).WriteInteger(_places.Count).Write("/W[1 "u8).WriteInteger(widths.Place).Write((byte)' ')
            .WriteInteger(widths.Index).Write("]/Root "u8).WriteReference(catalog).Write("/Info "u8).WriteReference(information)
            .Write("/ID["u8).WriteByteString(identifier).WriteByteString(identifier)
            .Write("]/DecodeParms<</Predictor 12/Columns "u8).WriteInteger(1 + widths.Place + widths.Index).Write(">>"u8);
        WriteCompressed(number, entries.Written, _objects.Written);
        _pending.Write("startxref\n"u8).WriteInteger(start).Write("\n%%EOF\n"u8);
        Flush();
        _output.Flush();
    }

    public void Dispose()
    {
        _pending.Dispose();
        _objects.Dispose();
        _scratch.Dispose();
        _digest.Dispose();
    }

    private void CloseObjectStream()
    {
        if (_inStream.Count == 0)
        {
            return;
        }

        var number = Reserve();
        using var all = new ByteBuffer(_objects.Length + (_inStream.Count * 12));
        for (var i = 0; i < _inStream.Count; i++)
        {
            var (inside, offset) = _inStream[i];
            _places[inside] = new CrossReference(true, number, i);
            all.WriteInteger(inside).Write((byte)' ').WriteInteger(offset).Write((byte)' ');
        }

        using var entries = new ByteBuffer(64);
        entries.Write("/Type/ObjStm/N "u8).WriteInteger(_inStream.Count).Write("/First "u8).WriteInteger(all.Length);
        all.Write(_objects.Written);
        _objects.Clear();
        _inStream.Clear();
        WriteCompressed(number, entries.Written, all.Written);
    }

    private void Flush()
    {
        _digest.AppendData(_pending.Written);
        _output.Write(_pending.Written);
        _flushed += _pending.Length;
        _pending.Clear();
    }
}

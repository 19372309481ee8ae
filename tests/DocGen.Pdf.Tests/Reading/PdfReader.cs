using System.IO.Compression;
using System.Text;

namespace DocGen.Pdf.Tests.Reading;

/// <summary>A small, strict reader of whole files: cross-reference streams, object streams, Flate with predictors.</summary>
public sealed class PdfReader
{
    private readonly Dictionary<int, (int Kind, long Place, int Index)> _places = [];
    private readonly Dictionary<int, object?> _read = [];
    private readonly Dictionary<int, object?[]> _objectStreams = [];

    public PdfReader(byte[] file)
    {
        Bytes = file;
        var tail = file.AsSpan().LastIndexOf("startxref"u8);
        StartOfCrossReference = int.Parse(Encoding.ASCII.GetString(file, tail + 10, file.Length - tail - 10).Split('\n')[0]);
        Trailer = ReadCrossReference(StartOfCrossReference);
    }

    public byte[] Bytes { get; }

    public int StartOfCrossReference { get; }

    public PdfDictionary Trailer { get; }

    public PdfDictionary Catalog => Dictionary(Trailer["Root"])!;

    public IEnumerable<int> Numbers => _places.Where(entry => entry.Value.Kind != 0).Select(entry => entry.Key).Order();

    public IReadOnlyDictionary<int, (int Kind, long Place, int Index)> Places => _places;

    public IReadOnlyList<PdfDictionary> Pages => [.. PagesUnder(Dictionary(Catalog["Pages"])!)];

    public object? Resolve(object? value)
    {
        while (value is PdfReference reference)
        {
            value = Read(reference.Number);
        }

        return value;
    }

    public PdfDictionary? Dictionary(object? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    public List<object?>? Array(object? value) => Resolve(value) as List<object?>;

    public object? Entry(object? dictionary, string key) => Dictionary(dictionary) is { } found && found.TryGetValue(key, out var value) ? Resolve(value) : null;

    public string? Name(object? dictionary, string key) => (Entry(dictionary, key) as PdfName)?.Value;

    public string? Text(object? dictionary, string key) => Entry(dictionary, key) is byte[] bytes ? TextOf(bytes) : null;

    public double Number(object? dictionary, string key, double otherwise = 0) => Entry(dictionary, key) is double number ? number : otherwise;

    public static string TextOf(byte[] bytes) => bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2) : Encoding.Latin1.GetString(bytes);

    public byte[] Decode(PdfStream stream)
    {
        switch ((Resolve(stream.Dictionary.GetValueOrDefault("Filter")) as PdfName)?.Value)
        {
            case null:
                return stream.Raw;
            case "FlateDecode":
                using (var source = new ZLibStream(new MemoryStream(stream.Raw), CompressionMode.Decompress))
                using (var target = new MemoryStream())
                {
                    source.CopyTo(target);
                    return Unpredict(target.ToArray(), Dictionary(stream.Dictionary.GetValueOrDefault("DecodeParms")));
                }

            case var other:
                throw new InvalidDataException($"Filter {other} is not decoded here.");
        }
    }

    private static byte[] Unpredict(byte[] data, PdfDictionary? parameters)
    {
        if (parameters is null || !parameters.TryGetValue("Predictor", out var predictor) || (double)predictor! < 10)
        {
            return data;
        }

        var colors = (int)(parameters.TryGetValue("Colors", out var value) ? (double)value! : 1);
        var length = (int)(double)parameters["Columns"]! * colors;
        var result = new byte[data.Length / (length + 1) * length];
        for (var row = 0; row * (length + 1) < data.Length; row++)
        {
            for (var i = 0; i < length; i++)
            {
                int left = i >= colors ? result[(row * length) + i - colors] : 0, above = row > 0 ? result[((row - 1) * length) + i] : 0;
                var corner = i >= colors && row > 0 ? result[((row - 1) * length) + i - colors] : 0;
                var guess = left + above - corner;
                var paeth = new[] { left, above, corner }.MinBy(candidate => Math.Abs(guess - candidate));
                result[(row * length) + i] = (byte)(data[(row * (length + 1)) + 1 + i] + data[row * (length + 1)] switch
                {
                    0 => 0,
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    4 => paeth,
                    _ => throw new InvalidDataException("Unknown row filter."),
                });
            }
        }

        return result;
    }

    private object? Read(int number)
    {
        if (_read.TryGetValue(number, out var known))
        {
            return known;
        }

        var place = _places.GetValueOrDefault(number);
        var value = place.Kind switch
        {
            0 => throw new InvalidDataException($"Object {number} is referred to and not in the file."),
            1 => ReadIndirect(number, (int)place.Place),
            _ => ReadObjectStream((int)place.Place)[place.Index],
        };
        _read[number] = value;
        return value;
    }

    private object? ReadIndirect(int number, int at)
    {
        var head = Encoding.ASCII.GetBytes($"{number} 0 obj\n");
        Assert.True(Bytes.AsSpan(at).StartsWith(head), $"Object {number} is not at {at}.");
        var lexer = new PdfLexer(Bytes, at + head.Length);
        var value = lexer.Read();
        if (value is not PdfDictionary dictionary || !Bytes.AsSpan(lexer.Position).StartsWith("\nstream\n"u8))
        {
            return value;
        }

        var (start, length) = (lexer.Position + 8, (int)(double)dictionary["Length"]!);
        Assert.True(Bytes.AsSpan(start + length).StartsWith("\nendstream\nendobj\n"u8), $"The Length of stream {number} is wrong.");
        return new PdfStream(dictionary, Bytes[start..(start + length)]);
    }

    private object?[] ReadObjectStream(int number)
    {
        if (_objectStreams.TryGetValue(number, out var known))
        {
            return known;
        }

        var stream = (PdfStream)Read(number)!;
        var data = Decode(stream);
        var count = (int)(double)stream.Dictionary["N"]!;
        var first = (int)(double)stream.Dictionary["First"]!;
        var header = new PdfLexer(data);
        var values = new object?[count];
        for (var i = 0; i < count; i++)
        {
            var inside = (int)(double)header.Read()!;
            var offset = (int)(double)header.Read()!;
            Assert.Equal((2, number, i), _places[inside]);
            values[i] = new PdfLexer(data, first + offset).Read();
        }

        return _objectStreams[number] = values;
    }

    private PdfDictionary ReadCrossReference(int at)
    {
        var number = int.Parse(Encoding.ASCII.GetString(Bytes, at, 12).Split(' ')[0]);
        var stream = (PdfStream)ReadIndirect(number, at)!;
        var widths = ((List<object?>)stream.Dictionary["W"]!).Select(width => (int)(double)width!).ToArray();
        var data = Decode(stream);
        var row = widths.Sum();
        Assert.Equal((int)(double)stream.Dictionary["Size"]!, data.Length / row);
        for (var i = 0; i * row < data.Length; i++)
        {
            var fields = new long[3];
            var from = i * row;
            for (var field = 0; field < 3; field++)
            {
                for (var b = 0; b < widths[field]; b++)
                {
                    fields[field] = (fields[field] << 8) | data[from++];
                }
            }

            _places[i] = ((int)fields[0], fields[1], (int)fields[2]);
        }

        return stream.Dictionary;
    }

    private IEnumerable<PdfDictionary> PagesUnder(PdfDictionary node) => Name(node, "Type") == "Page"
        ? [node]
        : Array(node["Kids"])!.SelectMany(kid => PagesUnder(Dictionary(kid)!));
}

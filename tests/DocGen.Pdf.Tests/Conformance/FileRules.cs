using System.Text;
using DocGen.Pdf.Tests.Reading;

namespace DocGen.Pdf.Tests.Conformance;

/// <summary>ISO 19005-2, 6.1: header, trailer, streams, limits.</summary>
public static class FileRules
{
    private static readonly string[] Filters = ["FlateDecode", "DCTDecode"];

    public static IEnumerable<string> Check(TaggedDocument document)
    {
        var (file, bytes) = (document.File, document.File.Bytes);
        if (!bytes.AsSpan().StartsWith("%PDF-1.7\n%"u8) || bytes[10..14].Any(b => b <= 127))
        {
            yield return "6.1.2: header or binary comment";
        }

        if (!bytes.AsSpan().EndsWith("\n%%EOF\n"u8))
        {
            yield return "6.1.3: data after the end-of-file marker";
        }

        if (file.Array(file.Trailer.GetValueOrDefault("ID")) is not [byte[] { Length: 16 } first, byte[] second] || !first.SequenceEqual(second))
        {
            yield return "6.1.3: file identifier";
        }

        if (file.Trailer.ContainsKey("Encrypt"))
        {
            yield return "6.1.3: encrypted";
        }

        if (file.Numbers.Count() > 8_388_607)
        {
            yield return "6.1.13: too many objects";
        }

        foreach (var number in file.Numbers)
        {
            var value = file.Resolve(new PdfReference(number));
            if (file.Places[number].Kind == 1 && !Encoding.Latin1.GetString(bytes, (int)file.Places[number].Place - 1, 1).Equals("\n", StringComparison.Ordinal))
            {
                yield return $"6.1.9: object {number} does not start on a line of its own";
            }

            foreach (var problem in Limits(value).Concat(value is PdfStream stream ? StreamRules(file, number, stream) : []))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<string> StreamRules(PdfReader file, int number, PdfStream stream)
    {
        if (stream.Dictionary.ContainsKey("F") || stream.Dictionary.ContainsKey("FFilter") || stream.Dictionary.ContainsKey("FDecodeParms"))
        {
            yield return $"6.1.7: stream {number} is outside the file";
        }

        if (stream.Dictionary.TryGetValue("Filter", out var filter) && !Filters.Contains((file.Resolve(filter) as PdfName)?.Value))
        {
            yield return $"6.1.7: stream {number} has the filter {filter}";
        }

        if (file.Name(stream.Dictionary, "Subtype") == "Image")
        {
            if (stream.Dictionary.ContainsKey("Alternates") || stream.Dictionary.ContainsKey("OPI") || file.Entry(stream.Dictionary, "Interpolate") is true)
            {
                yield return $"6.2.8: image {number}";
            }

            if (file.Name(stream.Dictionary, "ColorSpace") is "DeviceCMYK")
            {
                yield return "6.2.4.3: DeviceCMYK under an RGB output intent";
            }
        }
    }

    private static IEnumerable<string> Limits(object? value) => value switch
    {
        byte[] { Length: > 32767 } => ["6.1.13: string longer than 32767 bytes"],
        PdfName name when Encoding.UTF8.GetByteCount(name.Value) > 127 => ["6.1.13: name longer than 127 bytes"],
        double number when Math.Abs(number) > int.MaxValue => ["6.1.13: number out of range"],
        List<object?> list => list.SelectMany(Limits),
        PdfStream stream => Limits(stream.Dictionary),
        PdfDictionary dictionary => dictionary.SelectMany(entry => Limits(new PdfName(entry.Key)).Concat(Limits(entry.Value))),
        _ => [],
    };
}

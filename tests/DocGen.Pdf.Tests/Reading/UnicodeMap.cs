using System.Buffers.Binary;
using System.Text;

namespace DocGen.Pdf.Tests.Reading;

/// <summary>A ToUnicode CMap read back.</summary>
public sealed class UnicodeMap
{
    private readonly Dictionary<int, string> _texts = [];

    public UnicodeMap(byte[] cmap)
    {
        var lexer = new PdfLexer(cmap);
        var operands = new List<object?>();
        while (!lexer.AtEnd)
        {
            var item = lexer.Read();
            if (item is not PdfKeyword keyword)
            {
                operands.Add(item);
                continue;
            }

            if (keyword.Value == "endbfrange")
            {
                Assert.InRange(operands.Count / 3, 1, 100);
                for (var i = 0; i < operands.Count; i += 3)
                {
                    Add((byte[])operands[i]!, (byte[])operands[i + 1]!, (byte[])operands[i + 2]!);
                }
            }

            operands.Clear();
        }
    }

    public IReadOnlyDictionary<int, string> Texts => _texts;

    private void Add(byte[] first, byte[] last, byte[] text)
    {
        int from = BinaryPrimitives.ReadUInt16BigEndian(first), to = BinaryPrimitives.ReadUInt16BigEndian(last);
        Assert.Equal(from >> 8, to >> 8);
        Assert.InRange(text[^1] + to - from, 0, 255);
        for (var code = from; code <= to; code++)
        {
            var bytes = (byte[])text.Clone();
            bytes[^1] += (byte)(code - from);
            _texts[code] = Encoding.BigEndianUnicode.GetString(bytes);
        }
    }
}

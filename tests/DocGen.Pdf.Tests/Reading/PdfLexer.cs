using System.Globalization;
using System.Text;

namespace DocGen.Pdf.Tests.Reading;

/// <summary>Reads objects from bytes, written from ISO 32000-1, 7.2 and 7.3 and from nothing in the room under test.</summary>
public sealed class PdfLexer(byte[] data, int position = 0)
{
    private static readonly PdfKeyword EndOfArray = new("]"), EndOfDictionary = new(">>");

    public int Position { get; set; } = position;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Position >= data.Length;
        }
    }

    public object? Read()
    {
        SkipSpace();
        if (Position >= data.Length)
        {
            throw new InvalidDataException("Unexpected end of data.");
        }

        var c = (char)data[Position];
        switch (c)
        {
            case '/':
                Position++;
                return ReadName();
            case '(':
                Position++;
                return ReadLiteral();
            case '[':
                Position++;
                return ReadArray();
            case ']':
                Position++;
                return EndOfArray;
            case '<' when data[Position + 1] == '<':
                Position += 2;
                return ReadDictionary();
            case '<':
                Position++;
                return ReadHexadecimal();
            case '>' when data[Position + 1] == '>':
                Position += 2;
                return EndOfDictionary;
            default:
                return ReadWord();
        }
    }

    private static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte b) => "()<>[]{}/%".Contains((char)b);

    private void SkipSpace()
    {
        while (Position < data.Length && (IsSpace(data[Position]) || data[Position] == '%'))
        {
            if (data[Position] == '%')
            {
                while (Position < data.Length && data[Position] is not (10 or 13))
                {
                    Position++;
                }
            }
            else
            {
                Position++;
            }
        }
    }

    private PdfName ReadName()
    {
        var bytes = new List<byte>();
        while (Position < data.Length && !IsSpace(data[Position]) && !IsDelimiter(data[Position]))
        {
            if (data[Position] == '#')
            {
                bytes.Add(byte.Parse(Encoding.ASCII.GetString(data, Position + 1, 2), NumberStyles.HexNumber));
                Position += 3;
            }
            else
            {
                bytes.Add(data[Position++]);
            }
        }

        return new PdfName(new UTF8Encoding(false, true).GetString([.. bytes]));
    }

    private byte[] ReadLiteral()
    {
        var bytes = new List<byte>();
        for (var depth = 1; ; Position++)
        {
            var b = data[Position];
            if (b == '\\')
            {
                b = data[++Position];
                bytes.Add(b switch
                {
                    (byte)'r' => 13,
                    (byte)'n' => 10,
                    (byte)'t' => 9,
                    (byte)'(' or (byte)')' or (byte)'\\' => b,
                    _ => throw new InvalidDataException($"Escape \\{(char)b} is not used by this project."),
                });
                continue;
            }

            depth += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (depth == 0)
            {
                Position++;
                return [.. bytes];
            }

            // A bare end of line inside a string is read as LF, however it is written.
            bytes.Add(b == 13 ? (byte)10 : b);
        }
    }

    private byte[] ReadHexadecimal()
    {
        var digits = new StringBuilder();
        while (data[Position] != '>')
        {
            if (!IsSpace(data[Position]))
            {
                digits.Append((char)data[Position]);
            }

            Position++;
        }

        Position++;
        return Convert.FromHexString(digits.ToString());
    }

    private List<object?> ReadArray()
    {
        var items = new List<object?>();
        while (true)
        {
            var item = Read();
            if (item == (object)EndOfArray)
            {
                return items;
            }

            AddOrReference(items, item);
        }
    }

    private PdfDictionary ReadDictionary()
    {
        var items = new List<object?>();
        while (true)
        {
            var item = Read();
            if (item == (object)EndOfDictionary)
            {
                break;
            }

            AddOrReference(items, item);
        }

        var dictionary = new PdfDictionary();
        for (var i = 0; i < items.Count; i += 2)
        {
            dictionary.Add(((PdfName)items[i]!).Value, items[i + 1]);
        }

        return dictionary;
    }

    private static void AddOrReference(List<object?> items, object? item)
    {
        if (item is PdfKeyword { Value: "R" })
        {
            var number = (double)items[^2]!;
            items.RemoveRange(items.Count - 2, 2);
            items.Add(new PdfReference((int)number));
        }
        else
        {
            items.Add(item);
        }
    }

    private object? ReadWord()
    {
        var start = Position;
        while (Position < data.Length && !IsSpace(data[Position]) && !IsDelimiter(data[Position]))
        {
            Position++;
        }

        if (Position == start)
        {
            throw new InvalidDataException($"Unexpected «{(char)data[Position]}» at {Position}.");
        }

        var word = Encoding.ASCII.GetString(data, start, Position - start);
        return word switch
        {
            "true" => true,
            "false" => false,
            "null" => null,
            _ when double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
            _ => new PdfKeyword(word),
        };
    }
}

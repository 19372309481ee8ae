using System.Globalization;
using System.Numerics;
using Scriban.Runtime;

namespace Scriban.Parsing;

/// <content>Number literals.</content>
internal sealed partial class Lexer
{
    private const int LongestExponent = 4;

    private void ReadNumber(TextPosition start, bool space)
    {
        var prefix = _text[_offset] == '0' ? char.ToLowerInvariant(Peek(_offset + 1)) : '\0';
        var value = prefix is 'x' or 'b' ? ReadBits(prefix == 'x' ? 16 : 2) : ReadDecimal();
        if (value is null)
        {
            _messages.Error("SC1006", start, Position, $"Неверное число «{_text[start.Offset.._offset]}»");
        }

        Add(TokenKind.Number, start, value ?? BoxedValues.Box(0), space);
    }

    private object? ReadBits(int radix)
    {
        _offset += 2;
        var digits = TakeDigits(c => radix == 16 ? char.IsAsciiHexDigit(c) : c is '0' or '1');
        if (digits.Length == 0)
        {
            return null;
        }

        var unsigned = Peek(_offset) is 'u' or 'U';
        if (unsigned)
        {
            _offset++;
        }

        var style = radix == 16 ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier;
        var value = BigInteger.Parse("0" + digits, style, CultureInfo.InvariantCulture);
        return unsigned || value > ulong.MaxValue ? BoxedValues.Box(value)
            : value <= uint.MaxValue ? BoxedValues.Box(unchecked((int)(uint)value))
            : unchecked((long)(ulong)value);
    }

    private object? ReadDecimal()
    {
        var digits = TakeDigits(char.IsAsciiDigit);
        var isReal = false;
        if (Peek(_offset) == '.' && Peek(_offset + 1) != '.' && !char.IsLetter(Peek(_offset + 1)) && Peek(_offset + 1) != '_')
        {
            isReal = true;
            _offset++;
            digits += "." + TakeDigits(char.IsAsciiDigit);
            if (Peek(_offset) == '.' && char.IsAsciiDigit(Peek(_offset + 1)))
            {
                return null;
            }
        }

        var exponent = "";
        if (Peek(_offset) is 'e' or 'E')
        {
            _offset++;
            exponent = Peek(_offset) == '+' || (isReal && Peek(_offset) == '-') ? _text[_offset++].ToString() : "";
            var power = TakeDigits(char.IsAsciiDigit);
            if (power.Length == 0 || power.Length > LongestExponent)
            {
                return null;
            }

            exponent = "e" + exponent + power;
        }

        var suffix = char.ToLowerInvariant(Peek(_offset));
        if (suffix is 'f' or 'd' or 'm' && !char.IsLetterOrDigit(Peek(_offset + 1)))
        {
            _offset++;
            return ParseReal(digits + exponent, suffix);
        }

        return isReal ? ParseReal(digits + exponent, 'd') : ParseInteger(digits, exponent);
    }

    private static object ParseInteger(string digits, string exponent)
    {
        var value = BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        return BoxedValues.Box(exponent.Length == 0
            ? value
            : value * BigInteger.Pow(10, int.Parse(exponent.AsSpan(1), CultureInfo.InvariantCulture)));
    }

    private static object? ParseReal(string text, char suffix) => suffix switch
    {
        'f' => float.Parse(text, CultureInfo.InvariantCulture),
        'm' => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    /// <summary>The digits at hand without the underscores between them.</summary>
    private string TakeDigits(Func<char, bool> isDigit)
    {
        var start = _offset;
        while (isDigit(Peek(_offset)) || (Peek(_offset) == '_' && (isDigit(Peek(_offset + 1)) || Peek(_offset + 1) == '_')))
        {
            _offset++;
        }

        return _text[start.._offset].Replace("_", "", StringComparison.Ordinal);
    }
}

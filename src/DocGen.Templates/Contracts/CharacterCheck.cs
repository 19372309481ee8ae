using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Contracts;

/// <summary>
/// Finds characters that no document may hold: control characters but tab and line ends, halves of surrogate pairs, U+FFFE, U+FFFF
/// (XML 1.0, production 2, and the C1 controls, which mean nothing in text).
/// </summary>
internal static class CharacterCheck
{
    /// <summary>Bytes of UTF-8 JSON at which such a character may begin: a backslash escape, DEL, the lead bytes of C1 and U+FFFx.</summary>
    private static readonly SearchValues<byte> Suspects = SearchValues.Create((byte)'\\', 0x7F, 0xC2, 0xEF);

    /// <summary>Reports forbidden characters; false when some texts cannot even be read (halves of surrogate pairs).</summary>
    public static bool Report(JsonElement data, ContractProblems problems)
    {
        if (IsClean(JsonMarshal.GetRawUtf8Value(data)))
        {
            return true;
        }

        var readable = true;
        Walk(data, new DataPath(), problems, ref readable);
        return readable;
    }

    private static void Walk(JsonElement value, DataPath path, ContractProblems problems, ref bool readable)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    var name = Read(JsonMarshal.GetRawUtf8PropertyName(property));
                    path.Push(name);
                    ReportText(name, "в названии поля", path, problems, ref readable);
                    Walk(property.Value, path, problems, ref readable);
                    path.Pop();
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    path.Push(index++);
                    Walk(item, path, problems, ref readable);
                    path.Pop();
                }

                break;
            case JsonValueKind.String:
                var raw = JsonMarshal.GetRawUtf8Value(value);
                ReportText(Read(raw[1..^1]), "в тексте", path, problems, ref readable);
                break;
            default:
                break;
        }
    }

    private static void ReportText(string text, string where, DataPath path, ContractProblems problems, ref bool readable)
    {
        var index = ForbiddenCharacters.IndexIn(text);
        if (index < 0)
        {
            return;
        }

        readable &= !HasLoneSurrogate(text);
        problems.Error(
            ContractCodes.ForbiddenCharacter, path,
            string.Create(CultureInfo.InvariantCulture, $"Недопустимый знак U+{(int)text[index]:X4} {where}, место {index + 1}"),
            "удалите его");
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && ForbiddenCharacters.IndexIn(text.AsSpan(i, Math.Min(2, text.Length - i))) == 0)
            {
                return true;
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return false;
    }

    private static bool IsClean(ReadOnlySpan<byte> json)
    {
        for (var at = json.IndexOfAny(Suspects); at >= 0; at = json.IndexOfAny(Suspects))
        {
            json = json[at..];
            var length = json[0] switch
            {
                (byte)'\\' => CleanEscape(json),
                0x7F => 0,
                0xC2 => json[1] >= 0xA0 ? 2 : 0,
                _ => json is [_, 0xBF, 0xBE or 0xBF, ..] ? 0 : 3,
            };
            if (length == 0)
            {
                return false;
            }

            json = json[length..];
        }

        return true;
    }

    /// <summary>Length of an escape that stands for an allowed character; 0 for one that may not (surrogates are looked at closer then).</summary>
    private static int CleanEscape(ReadOnlySpan<byte> json) => json[1] switch
    {
        (byte)'u' => !ForbiddenCharacters.Contains(Unit(json)) && !char.IsSurrogate(Unit(json)) ? 6 : 0,
        (byte)'b' or (byte)'f' => 0,
        _ => 2,
    };

    private static char Unit(ReadOnlySpan<byte> escape) =>
        (char)ushort.Parse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>The text of a raw JSON string, halves of surrogate pairs kept, which the reader of JSON refuses.</summary>
    internal static string Read(ReadOnlySpan<byte> raw)
    {
        var text = Encoding.UTF8.GetString(raw);
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            if (text[i] == 'u')
            {
                result.Append((char)ushort.Parse(text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                result.Append(text[i] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
            }
        }

        return result.ToString();
    }
}

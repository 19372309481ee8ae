using System.Text.Json;

namespace DocGen.Templates.Contracts;

/// <summary>Says in Russian what is wrong at the place where the reading of JSON stopped.</summary>
internal static class JsonMistake
{
    public static (string Message, string? Hint) Describe(ReadOnlySpan<byte> json, int offset)
    {
        var rest = json[offset..];
        var before = json[..offset].TrimEnd(" \t\r\n"u8);
        if (json.Trim(" \t\r\n"u8).IsEmpty)
        {
            return ("Файл пуст", "нужен объект { }");
        }

        if (rest.Trim(" \t\r\n"u8).IsEmpty)
        {
            return ("JSON обрывается", "проверьте, закрыты ли все скобки и кавычки");
        }

        if (UnreadPart(json, offset).Trim(" \t\r\n,"u8).StartsWith("\""u8) && before.EndsWith("\""u8))
        {
            return ("После названия поля нет двоеточия", "пишите \"поле\": значение");
        }

        return (rest[0], before.IsEmpty ? (byte)0 : before[^1]) switch
        {
            ((byte)'}' or (byte)']', (byte)',') => ("Лишняя запятая перед закрывающей скобкой", "удалите её"),
            ((byte)'"', (byte)'"' or (byte)'}' or (byte)']' or (>= (byte)'0' and <= (byte)'9') or (byte)'e' or (byte)'l') =>
                ("Нет запятой перед этим местом", "поставьте запятую между полями"),
            ((byte)'/', _) => ("В JSON не бывает комментариев", "удалите его"),
            ((byte)'\'', _) => ("Одинарная кавычка", "в JSON текст пишется в двойных кавычках"),
            (< 0x20, _) => ("Перевод строки или управляющий знак внутри текста", "закройте кавычку или запишите перевод строки как \\n"),
            (0xC2 or 0xE2, _) => ("Знак, которого в JSON здесь быть не может", "проверьте кавычки: нужны прямые \""),
            _ => ("Здесь нарушены правила JSON", "проверьте запятые, кавычки и скобки"),
        };
    }

    /// <summary>What stands between the last part that can be read and the mistake.</summary>
    private static ReadOnlySpan<byte> UnreadPart(ReadOnlySpan<byte> json, int offset)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: true, default);
        var end = 0;
        try
        {
            while (reader.Read())
            {
                end = (int)reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            // The mistake itself: what was read before it is the answer.
        }

        return json[end..Math.Max(end, offset)];
    }
}

using System.Runtime.InteropServices;
using System.Text;
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

        var progress = Progress.Of(json);
        if (progress.IsWhole)
        {
            return ("После конца данных стоит что-то ещё", "в файле одно значение; проверьте лишние скобки");
        }

        if (progress.Depth >= JsonDataFile.MaxDepth && rest[0] is (byte)'{' or (byte)'[')
        {
            return ($"Данные вложены глубже {JsonDataFile.MaxDepth} уровней", "упростите их");
        }

        var unread = json[progress.End..Math.Max(progress.End, offset)].Trim(" \t\r\n,:"u8);
        if (offset > 0 && json[offset - 1] == (byte)'\\' && unread.StartsWith("\""u8))
        {
            return ("Недопустимый знак после обратной черты", "саму черту пишут дважды: \\\\");
        }

        if (unread.StartsWith("\""u8) && before.EndsWith("\""u8))
        {
            return ("После названия поля нет двоеточия", "пишите \"поле\": значение");
        }

        return DescribeWord(json, offset) ?? DescribeSign(rest[0], before.IsEmpty ? (byte)0 : before[^1], progress.Container);
    }

    private static (string Message, string? Hint)? DescribeWord(ReadOnlySpan<byte> json, int offset)
    {
        var rest = Encoding.UTF8.GetString(json[offset..Math.Min(json.Length, offset + 80)]);
        if (!char.IsLetter(rest[0]))
        {
            return null;
        }

        var start = offset;
        while (start > 0 && char.IsAsciiLetter((char)json[start - 1]))
        {
            start--;
        }

        var word = Encoding.ASCII.GetString(json[start..offset]) + string.Concat(rest.TakeWhile(char.IsLetterOrDigit));
        return word.ToUpperInvariant() is "TRUE" or "FALSE" or "NULL" or "NONE" or "NAN" or "INFINITY" or "UNDEFINED"
            ? ($"В JSON нет слова {word}", "есть true, false и null")
            : ($"Слово «{word}» без кавычек", "названия полей и тексты пишутся в двойных кавычках");
    }

    private static (string Message, string? Hint) DescribeSign(byte sign, byte before, JsonTokenType container) =>
        (sign, before) switch
        {
            ((byte)'}' or (byte)']', (byte)',') => ("Лишняя запятая перед закрывающей скобкой", "удалите её"),
            ((byte)'"', (byte)'"' or (byte)'}' or (byte)']' or (>= (byte)'0' and <= (byte)'9') or (byte)'e' or (byte)'l') =>
                ("Нет запятой перед этим местом", "поставьте запятую между полями"),
            ((byte)'}', _) when container == JsonTokenType.StartArray => ("Список закрыт фигурной скобкой", "нужна ]"),
            ((byte)']', _) when container == JsonTokenType.StartObject => ("Объект закрыт квадратной скобкой", "нужна }"),
            ((byte)'+', _) => ("Знак плюс перед числом", "уберите его"),
            (>= (byte)'0' and <= (byte)'9', (byte)'0' or (byte)'-') => ("Число начинается с нуля", "уберите ноль или запишите значение как текст, в кавычках"),
            ((byte)'/', _) => ("В JSON не бывает комментариев", "удалите его"),
            ((byte)'\'', _) => ("Одинарная кавычка", "в JSON текст пишется в двойных кавычках"),
            (< 0x20, _) => ("Перевод строки или управляющий знак внутри текста", "закройте кавычку или запишите перевод строки как \\n"),
            (0xC2 or 0xE2, _) => ("Знак, которого в JSON здесь быть не может", "проверьте кавычки: нужны прямые \""),
            _ => ("Здесь нарушены правила JSON", "проверьте запятые, кавычки и скобки"),
        };

    /// <summary>How far the reading came.</summary>
    /// <param name="End">Offset behind the last part that was read.</param>
    /// <param name="Container">What is open there: StartObject, StartArray or None.</param>
    /// <param name="IsWhole">Whether a whole value was read.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Progress(int End, int Depth, JsonTokenType Container, bool IsWhole)
    {
        public static Progress Of(ReadOnlySpan<byte> json)
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonDataFile.MaxDepth });
            var open = new Stack<JsonTokenType>();
            var end = 0;
            try
            {
                while (reader.Read())
                {
                    end = (int)reader.BytesConsumed;
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        open.Push(reader.TokenType);
                    }
                    else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                    {
                        open.Pop();
                    }
                }
            }
            catch (JsonException)
            {
                // The mistake itself: what was read before it is the answer.
            }

            return new Progress(end, open.Count, open.TryPeek(out var container) ? container : JsonTokenType.None, end > 0 && open.Count == 0);
        }
    }
}

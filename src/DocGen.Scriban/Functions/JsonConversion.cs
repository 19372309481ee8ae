using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Script values to JSON text and back.</summary>
internal static class JsonConversion
{
    /// <summary>Objects nested deeper than this are taken for an object that contains itself.</summary>
    private const int DeepestNesting = 64;

    public static object? Read(SourceSpan span, string? json)
    {
        try
        {
            using var document = JsonDocument.Parse(json ?? "");
            return ToValue(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new ScriptRuntimeException(
                span, $"Ошибка в JSON: строка {error.LineNumber + 1}, байт {error.BytePositionInLine + 1}", error) { Code = "SC1743" };
        }
    }

    public static string Write(TemplateContext context, SourceSpan span, object? value)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            WriteValue(context, span, writer, value, 0);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static object? ToValue(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (var property in element.EnumerateObject())
                {
                    members[property.Name] = ToValue(property.Value);
                }

                return members;
            case JsonValueKind.Array:
                var items = new ScriptArray(element.GetArrayLength());
                foreach (var item in element.EnumerateArray())
                {
                    items.Add(ToValue(item));
                }

                return items;
            case JsonValueKind.Number:
                return element.TryGetDecimal(out var number) ? number : element.GetDouble();
            default:
                return JsonValues.ToScalar(element);
        }
    }

    private static void WriteValue(TemplateContext context, SourceSpan span, Utf8JsonWriter writer, object? value, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw CannotWrite(span, $"вложенность больше {DeepestNesting}: возможно, объект содержит сам себя");
        }

        context.EnsureTextLength(span, writer.BytesCommitted + writer.BytesPending);
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else if (!TryWriteScalar(span, writer, value))
        {
            WriteNested(context, span, writer, value, depth);
        }
    }

    private static void WriteNested(TemplateContext context, SourceSpan span, Utf8JsonWriter writer, object value, int depth)
    {
        if (TemplateContext.IsList(value))
        {
            writer.WriteStartArray();
            foreach (var item in TemplateContext.Enumerate(span, value))
            {
                WriteValue(context, span, writer, item, depth + 1);
            }

            writer.WriteEndArray();
        }
        else if (TemplateContext.IsObject(value))
        {
            writer.WriteStartObject();
            foreach (var name in context.GetMemberNames(value))
            {
                writer.WritePropertyName(name);
                WriteValue(context, span, writer, context.GetMember(value, name), depth + 1);
            }

            writer.WriteEndObject();
        }
        else
        {
            throw CannotWrite(span, value is IScriptCustomFunction ? "функция" : $"значение типа {value.GetType().Name}");
        }
    }

    private static bool TryWriteScalar(SourceSpan span, Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                return true;
            case bool flag:
                writer.WriteBooleanValue(flag);
                return true;
            case int number:
                writer.WriteNumberValue(number);
                return true;
            case JsonElement element:
                element.WriteTo(writer);
                return true;
            case DateTime date:
                writer.WriteStringValue(date);
                return true;
            case DateTimeOffset date:
                writer.WriteStringValue(date);
                return true;
            case double or float when !double.IsFinite(Convert.ToDouble(value, CultureInfo.InvariantCulture)):
                throw CannotWrite(span, "бесконечность и нечисло");
            case double number:
                writer.WriteNumberValue(number);
                return true;
            case float number:
                writer.WriteNumberValue(number);
                return true;
            case decimal number:
                writer.WriteNumberValue(number);
                return true;
            case BigInteger or Int128 or UInt128 or Half:
                writer.WriteRawValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                return true;
            case long or ulong or uint or short or ushort or byte or sbyte:
                writer.WriteRawValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                return true;
            case ScriptMarkup or char or Guid or Enum or DateOnly or TimeOnly or TimeSpan or Uri or Version:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                return true;
            default:
                return false;
        }
    }

    private static ScriptRuntimeException CannotWrite(SourceSpan span, string what) =>
        new(span, $"В JSON нельзя записать: {what}") { Code = "SC1744" };
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Schools.Programmes;

namespace DocGen.Schools;

/// <summary>The JSON form of the model: snake_case names and enum values, Cyrillic unescaped, nulls left out.</summary>
public static class SchoolDataJson
{
    /// <summary>
    /// Reading is strict: an unknown member, a missing required one or a null where none may be is a <see cref="JsonException"/> whose
    /// <see cref="JsonException.Path"/> names the place.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Reads a file of data, or of one programme, which is then the only one of the data.</summary>
    /// <param name="utf8">UTF-8, with or without a byte order mark.</param>
    /// <exception cref="JsonException">The text is not JSON or not such data.</exception>
    public static SchoolData Read(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        return (IsProgramme(text)
            ? JsonSerializer.Deserialize<Programme>(text, Options) is { } programme ? new SchoolData { Programmes = [programme] } : null
            : JsonSerializer.Deserialize<SchoolData>(text, Options)) ?? throw new JsonException("null", "$", null, null);
    }

    /// <summary>A programme has a kind; a file of data has tables only. Broken text is left to the deserializer, which knows the path.</summary>
    private static bool IsProgramme(ReadOnlySpan<byte> text)
    {
        try
        {
            return HasKind(text);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool HasKind(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("kind"u8))
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowOutOfOrderMetadataProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}

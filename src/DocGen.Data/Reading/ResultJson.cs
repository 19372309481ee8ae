using System.Text;
using System.Text.Json;
using DocGen.Data.Model;
using DocGen.Schools.Results;

namespace DocGen.Data.Reading;

/// <summary>Reads the two small objects that every stored result has; what they do not expect is left to the serializer.</summary>
internal sealed class ResultJson
{
    private byte[] buffer = new byte[512];
    private string? file;
    private string? sheet;

    public MarkDistribution Marks(string text)
    {
        var reader = Open(text);
        var (twos, threes, fours, fives) = (-1, -1, -1, -1);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ref var mark = ref twos;
            switch (Name(reader))
            {
                case "twos":
                    break;
                case "threes":
                    mark = ref threes;
                    break;
                case "fours":
                    mark = ref fours;
                    break;
                case "fives":
                    mark = ref fives;
                    break;
                default:
                    return JsonColumn.Read<MarkDistribution>(text);
            }

            if (!reader.Read() || reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out mark))
            {
                return JsonColumn.Read<MarkDistribution>(text);
            }
        }

        return twos < 0 || threes < 0 || fours < 0 || fives < 0 ? JsonColumn.Read<MarkDistribution>(text) : new(twos, threes, fours, fives);
    }

    public SourceReference Source(string text)
    {
        var reader = Open(text);
        var (row, hasFile, hasSheet) = ((int?)null, false, false);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Name(reader);
            reader.Read();
            switch (name, reader.TokenType)
            {
                case ("file", JsonTokenType.String):
                    hasFile = Same(reader, ref file);
                    break;
                case ("sheet", JsonTokenType.String):
                    hasSheet = Same(reader, ref sheet);
                    break;
                case ("row", JsonTokenType.Number) when reader.TryGetInt32(out var number):
                    row = number;
                    break;
                default:
                    return JsonColumn.Read<SourceReference>(text);
            }
        }

        return hasFile ? new(file!, hasSheet ? sheet : null, row) : JsonColumn.Read<SourceReference>(text);
    }

    /// <summary>A reader that stands inside the object.</summary>
    private Utf8JsonReader Open(string text)
    {
        if (buffer.Length < text.Length * 3)
        {
            buffer = new byte[text.Length * 3];
        }

        var reader = new Utf8JsonReader(buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        reader.Read();
        return reader;
    }

    private static string Name(Utf8JsonReader reader) =>
        reader.ValueTextEquals("twos"u8) ? "twos" : reader.ValueTextEquals("threes"u8) ? "threes" : reader.ValueTextEquals("fours"u8) ? "fours"
        : reader.ValueTextEquals("fives"u8) ? "fives" : reader.ValueTextEquals("file"u8) ? "file" : reader.ValueTextEquals("sheet"u8) ? "sheet"
        : reader.ValueTextEquals("row"u8) ? "row" : "";

    /// <summary>Rows of one sheet follow one another: their names are kept once.</summary>
    private static bool Same(Utf8JsonReader reader, ref string? last)
    {
        last = last is not null && reader.ValueTextEquals(last) ? last : reader.GetString();
        return true;
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocGen.Schools.Periods;

/// <summary>
/// A period in JSON: a string, or an object with <c>text</c> and optionally <c>from</c> and <c>to</c>. Dates that are given win over the
/// text: that is how a person settles a reversed or unreadable term. Written as an object with all that was understood.
/// </summary>
internal sealed class FuzzyPeriodConverter : JsonConverter<FuzzyPeriod>
{
    public override FuzzyPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return FuzzyPeriod.Read(reader.GetString()!);
        }

        var stored = JsonSerializer.Deserialize<Stored>(ref reader, options)
            ?? throw new JsonException("A period is a string or an object with text.");
        var read = FuzzyPeriod.Read(stored.Text);
        if ((stored.From is null && stored.To is null) || (stored.From == read.From && stored.To == read.To))
        {
            return read;
        }

        return read with
        {
            Kind = (stored.From, stored.To) switch
            {
                (null, _) => PeriodKind.Until,
                (_, null) => PeriodKind.Since,
                var (from, to) => from > to ? PeriodKind.Reversed : PeriodKind.Range,
            },
            From = stored.From,
            To = stored.To,
            Precision = read.Precision == PeriodPrecision.None ? PeriodPrecision.Day : read.Precision,
            Readings = [],
        };
    }

    public override void Write(Utf8JsonWriter writer, FuzzyPeriod value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer,
            new Stored(value.Text) { Kind = value.Kind, From = value.From, To = value.To, Precision = value.Precision },
            options);

    /// <remarks>Kind and precision are for readers of the JSON; on reading they follow from the text and the dates.</remarks>
    private sealed record Stored(string Text)
    {
        public PeriodKind? Kind { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? To { get; init; }

        public PeriodPrecision? Precision { get; init; }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DocGen.Data.Model;

/// <summary>Numbers without trailing zeros: 31, 31.0 and 31.00 are one number to a person, so a re-import must not call them a change.</summary>
internal sealed class ShortestDecimal : JsonConverter<decimal>
{
    public static ValueConverter<decimal, decimal> Column { get; } = new(value => Of(value), value => Of(value));

    /// <remarks>Division yields the smallest scale that holds the quotient.</remarks>
    public static decimal Of(decimal value) => value / 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(reader.GetDecimal());

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(Of(value));
}

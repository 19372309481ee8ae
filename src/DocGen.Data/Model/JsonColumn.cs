using System.Text.Json;
using DocGen.Schools;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DocGen.Data.Model;

/// <summary>Values kept as JSON: text in SQLite, jsonb in PostgreSQL. Two values are the same when their JSON is.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Compact = new(SchoolDataJson.Options)
    {
        WriteIndented = false,
        Converters = { new ShortestDecimal() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Compact);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Compact)
        ?? throw new JsonException($"A stored {typeof(T).Name} is null.");

    public static ValueConverter<T, string> Converter<T>() => new(value => Write(value), json => Read<T>(json));

    /// <remarks>Stored values are immutable records: the snapshot is the value itself.</remarks>
    public static ValueComparer<T> Comparer<T>() => new(
        (left, right) => ReferenceEquals(left, right) || string.Equals(Write(left), Write(right), StringComparison.Ordinal),
        value => Write(value).GetHashCode(StringComparison.Ordinal),
        value => value);
}

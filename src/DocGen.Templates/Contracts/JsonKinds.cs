using System.Text.Json;

namespace DocGen.Templates.Contracts;

/// <summary>Kinds of JSON values that a schema's <c>type</c> names, as a set.</summary>
[Flags]
internal enum JsonKinds
{
    None = 0,
    Object = 1,
    Array = 2,
    Text = 4,
    Integer = 8,
    Fraction = 16,
    Number = Integer | Fraction,
    Boolean = 32,
    Null = 64,
    Any = Object | Array | Text | Number | Boolean | Null,
}

internal static class JsonKindNames
{
    /// <summary>The kind of a value; a number without a fraction is an integer, 1.0 too (JSON Schema 2020-12, 6.1.1).</summary>
    public static JsonKinds KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => JsonKinds.Object,
        JsonValueKind.Array => JsonKinds.Array,
        JsonValueKind.String => JsonKinds.Text,
        JsonValueKind.Number => value.TryGetInt64(out _) || double.IsInteger(value.GetDouble()) ? JsonKinds.Integer : JsonKinds.Fraction,
        JsonValueKind.True or JsonValueKind.False => JsonKinds.Boolean,
        _ => JsonKinds.Null,
    };

    public static JsonKinds Parse(string? name) => name switch
    {
        "object" => JsonKinds.Object,
        "array" => JsonKinds.Array,
        "string" => JsonKinds.Text,
        "integer" => JsonKinds.Integer,
        "number" => JsonKinds.Number,
        "boolean" => JsonKinds.Boolean,
        "null" => JsonKinds.Null,
        _ => JsonKinds.None,
    };

    /// <summary>«текст», «текст или число»: what is needed, in Russian.</summary>
    public static string Describe(JsonKinds kinds)
    {
        var names = new List<string>();
        AddName(JsonKinds.Object, "объект { }");
        AddName(JsonKinds.Array, "список [ ]");
        AddName(JsonKinds.Text, "текст");
        AddName(JsonKinds.Boolean, "true или false");
        if (kinds.HasFlag(JsonKinds.Number))
        {
            names.Add("число");
        }
        else
        {
            AddName(JsonKinds.Integer, "целое число");
        }

        AddName(JsonKinds.Null, "null");
        return string.Join(" или ", names);

        void AddName(JsonKinds kind, string name)
        {
            if (kinds.HasFlag(kind))
            {
                names.Add(name);
            }
        }
    }

    /// <summary>«число 12», «текст «абв»»: what is given, shortened.</summary>
    public static string Show(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "объект",
        JsonValueKind.Array => "список",
        JsonValueKind.String => $"текст «{Shorten(value.GetString()!)}»",
        JsonValueKind.Number => $"число {Shorten(value.GetRawText())}",
        _ => value.GetRawText(),
    };

    /// <summary>A value as it stands among others in a message.</summary>
    public static string ShowBare(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Shorten(value.GetString()!) : Shorten(value.GetRawText());

    private static string Shorten(string text) => text.Length > 40 ? text[..40] + "…" : text;
}

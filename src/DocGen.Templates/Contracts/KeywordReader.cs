using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DocGen.Templates.Contracts;

/// <summary>Reads the simple keywords of one schema; a wrong value is reported and read as absent.</summary>
internal sealed class KeywordReader(JsonElement schema, SchemaCompiler compiler)
{
    public int? Count(string keyword)
    {
        if (!schema.TryGetProperty(keyword, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) && count >= 0)
        {
            return count;
        }

        compiler.ReportKeyword(keyword, "Нужно целое число от 0");
        return null;
    }

    public double? Number(string keyword)
    {
        if (!schema.TryGetProperty(keyword, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number)
        {
            return value.GetDouble();
        }

        compiler.ReportKeyword(keyword, "Нужно число");
        return null;
    }

    public bool Flag(string keyword)
    {
        if (!schema.TryGetProperty(keyword, out var value))
        {
            return false;
        }

        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            compiler.ReportKeyword(keyword, "Нужно true или false");
        }

        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>A keyword that is true, or true with names; default when it is false or absent.</summary>
    public ImmutableArray<string> FlagOrNames(string keyword) => schema.TryGetProperty(keyword, out var value) && value.ValueKind == JsonValueKind.Array
        ? [.. Names(keyword)]
        : Flag(keyword) ? [] : default;

    public List<string> Names(string keyword)
    {
        if (!schema.TryGetProperty(keyword, out var value))
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(name => name.ValueKind == JsonValueKind.String))
        {
            return [.. value.EnumerateArray().Select(name => name.GetString()!)];
        }

        compiler.ReportKeyword(keyword, "Нужен список названий полей");
        return [];
    }

    /// <summary>Patterns run in linear time; constructs that would not are reported.</summary>
    public Regex? Pattern(string keyword)
    {
        if (!schema.TryGetProperty(keyword, out var value))
        {
            return null;
        }

        try
        {
            return new Regex(value.GetString()!, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException or InvalidOperationException)
        {
            compiler.ReportKeyword(keyword, $"Недопустимое регулярное выражение {value.GetRawText()}");
            return null;
        }
    }

    public TextFormat Format(string keyword)
    {
        if (!schema.TryGetProperty(keyword, out var value))
        {
            return TextFormat.None;
        }

        switch (value.ValueKind == JsonValueKind.String ? value.GetString() : null)
        {
            case "date":
                return TextFormat.Date;
            case "email":
                return TextFormat.Email;
            case "uri":
                return TextFormat.Uri;
            default:
                compiler.ReportKeyword(keyword, $"Неизвестный формат {value.GetRawText()}: есть date, email, uri");
                return TextFormat.None;
        }
    }
}

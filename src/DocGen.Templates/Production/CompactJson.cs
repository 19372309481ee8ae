using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocGen.Templates.Production;

/// <summary>How data is written where only the program reads it.</summary>
public static class CompactJson
{
    /// <summary>Cyrillic letters as they are: escaped, each is six bytes to write and to read again.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Contracts;

/// <summary>Reads JSON files so that what is wrong is told with line, column and the line itself.</summary>
public static class JsonDataFile
{
    /// <summary>Objects and lists inside each other, at most.</summary>
    internal const int MaxDepth = 128;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth, CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>Reads a file; the value is null when there is a problem.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="name">The file's name for messages.</param>
    public static (JsonElement? Value, ImmutableArray<Diagnostic> Problems) Read(string path, string name) => Read(path, name, out _);

    /// <param name="text">The file as it was read, for <see cref="JsonPlaces"/>: a pipe cannot be read twice.</param>
    public static (JsonElement? Value, ImmutableArray<Diagnostic> Problems) Read(string path, string name, out ReadOnlyMemory<byte> text)
    {
        text = default;
        try
        {
            text = File.ReadAllBytes(path);
            return Parse(text, name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            var missing = exception is FileNotFoundException or DirectoryNotFoundException;
            var hint = missing ? "проверьте путь" : FileReasons.Of(exception);
            return (null, [Problem(ContractCodes.FileNotRead, new Place { File = name }, missing ? "Файл не найден" : "Файл не читается", hint, null)]);
        }
    }

    /// <summary>Reads JSON text; duplicate names in an object are an error. Comments and trailing commas are not JSON.</summary>
    public static (JsonElement? Value, ImmutableArray<Diagnostic> Problems) Parse(ReadOnlyMemory<byte> json, string name)
    {
        var text = json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
        if (!System.Text.Unicode.Utf8.IsValid(text.Span))
        {
            return (null, [Problem(ContractCodes.BrokenJson, new Place { File = name }, "Файл не в кодировке UTF-8", "сохраните его в UTF-8", null)]);
        }

        try
        {
            var problems = DuplicateNames.Find(text.Span, name, Options.MaxDepth);
            using var document = JsonDocument.Parse(text, Options);
            return problems.IsEmpty ? (document.RootElement.Clone(), problems) : (null, problems);
        }
        catch (JsonException exception)
        {
            return (null, [Broken(exception, text.Span, name)]);
        }
    }

    private static Diagnostic Broken(JsonException exception, ReadOnlySpan<byte> json, string name)
    {
        var position = JsonPosition.FromLine(json, (int)(exception.LineNumber ?? 0), (int)(exception.BytePositionInLine ?? 0));
        var place = new Place { File = name, Line = position.Line, Column = position.Column, Length = 1 };
        var (message, hint) = JsonMistake.Describe(json, position.Offset);
        return Problem(ContractCodes.BrokenJson, place, message, hint, position.Text);
    }

    private static Diagnostic Problem(DiagnosticCode code, Place place, string message, string? hint, string? line) =>
        new(Severity.Error, code.Code, place, message) { Hint = hint, SourceLine = line };
}

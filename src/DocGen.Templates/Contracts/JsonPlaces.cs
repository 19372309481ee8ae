using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Contracts;

/// <summary>Finds the lines of a JSON file that diagnostics with a data path speak of.</summary>
public static class JsonPlaces
{
    /// <summary>
    /// The diagnostics with line, column and source line added to those that carry a data path in this file. A missing member is shown at
    /// the object that lacks it.
    /// </summary>
    /// <param name="json">The file as it is; good JSON.</param>
    /// <param name="file">The file's name in the diagnostics.</param>
    public static ImmutableArray<Diagnostic> Add(ImmutableArray<Diagnostic> diagnostics, ReadOnlyMemory<byte> json, string file)
    {
        if (!diagnostics.Any(diagnostic => IsWanted(diagnostic, file)))
        {
            return diagnostics;
        }

        var offsets = new Dictionary<string, Extent>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics.Where(diagnostic => IsWanted(diagnostic, file)))
        {
            offsets[diagnostic.Place.DataPath!] = default;
        }

        Walk(json.Span, offsets);
        return [.. diagnostics.Select(diagnostic => IsWanted(diagnostic, file) ? Located(diagnostic, offsets, json.Span) : diagnostic)];
    }

    private static bool IsWanted(Diagnostic diagnostic, string file) =>
        diagnostic.Place is { DataPath: not null, Line: 0 } && string.Equals(diagnostic.Place.File, file, StringComparison.Ordinal);

    private static Diagnostic Located(Diagnostic diagnostic, Dictionary<string, Extent> offsets, ReadOnlySpan<byte> json)
    {
        var span = offsets[diagnostic.Place.DataPath!];
        if (span.Length == 0)
        {
            return diagnostic;
        }

        var atName = string.Equals(diagnostic.Code, ContractCodes.UnknownProperty.Code, StringComparison.Ordinal) && span.NameLength > 0;
        var position = JsonPosition.FromOffset(json, atName ? span.Name : span.Value);
        var end = JsonPosition.FromOffset(json, atName ? span.Name + span.NameLength : span.Value + span.Length);
        return diagnostic with
        {
            Place = diagnostic.Place with { Line = position.Line, Column = position.Column, Length = end.Line == position.Line ? end.Column - position.Column : 1 },
            SourceLine = position.Text,
        };
    }

    private static void Walk(ReadOnlySpan<byte> json, Dictionary<string, Extent> offsets)
    {
        var start = json.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var reader = new Utf8JsonReader(json[start..], new JsonReaderOptions { MaxDepth = JsonDataFile.MaxDepth });
        var path = new DataPath();
        var counts = new Stack<int>();
        var (name, nameLength) = (0, 0);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    path.Push(DuplicateNames.Name(ref reader));
                    (name, nameLength) = (start + (int)reader.TokenStartIndex, reader.ValueSpan.Length + 2);
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    counts.Pop();
                    Leave();
                    continue;
                default:
                    break;
            }

            if (counts.TryPeek(out var index) && index >= 0)
            {
                path.Push(index);
                counts.Push(counts.Pop() + 1);
                nameLength = 0;
            }

            Note(new Extent(start + (int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex), name, nameLength));
            nameLength = 0;
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                counts.Push(reader.TokenType == JsonTokenType.StartArray ? 0 : -1);
            }
            else
            {
                Leave();
            }
        }

        void Note(Extent span)
        {
            var key = path.ToString();
            if (offsets.ContainsKey(key))
            {
                offsets[key] = span;
            }
        }

        void Leave()
        {
            if (path.Depth > 0)
            {
                path.Pop();
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Extent(int Value, int Length, int Name, int NameLength);
}

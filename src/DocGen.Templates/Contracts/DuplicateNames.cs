using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Documents.Diagnostics;
using DocGen.Templates.Diagnostics;

namespace DocGen.Templates.Contracts;

/// <summary>Finds names that an object has twice: which of the two is meant, nobody can tell.</summary>
internal static class DuplicateNames
{
    public static ImmutableArray<Diagnostic> Find(ReadOnlySpan<byte> json, string file, int maxDepth)
    {
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var objects = new Stack<HashSet<string>?>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    objects.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.StartArray:
                    objects.Push(null);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    objects.Pop();
                    break;
                case JsonTokenType.PropertyName when !objects.Peek()!.Add(Name(ref reader)):
                    problems.Add(Problem(json, (int)reader.TokenStartIndex, Name(ref reader), file));
                    break;
                default:
                    break;
            }
        }

        return problems.DrainToImmutable();
    }

    internal static string Name(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? CharacterCheck.Read(reader.ValueSpan) : System.Text.Encoding.UTF8.GetString(reader.ValueSpan);

    private static Diagnostic Problem(ReadOnlySpan<byte> json, int offset, string name, string file)
    {
        var position = JsonPosition.FromOffset(json, offset);
        var place = new Place { File = file, Line = position.Line, Column = position.Column, Length = name.Length + 2 };
        return new Diagnostic(Severity.Error, ContractCodes.RepeatedProperty.Code, place, $"Поле «{Printable.Show(name)}» повторено")
        {
            Hint = "оставьте одно",
            SourceLine = position.Text,
        };
    }
}

using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <param name="Position">Position of the person («Директор», «Председатель»).</param>
/// <param name="Name">И.О. Фамилия.</param>
public sealed record Signature(ImmutableArray<Inline> Position, string Name)
{
    /// <summary>Date as printed, or null.</summary>
    public string? Date { get; init; }
}

using System.Collections.Immutable;

namespace DocGen.Documents.Model;

/// <summary>Names of founder and organization and its details above a rule; a second column holds the same in a second language.</summary>
public sealed record Letterhead(ImmutableArray<ImmutableArray<Inline>> Lines, ImmutableArray<ImmutableArray<Inline>> SecondLanguage) : Block
{
    /// <summary>Address, telephone, e-mail, codes: one smaller line each under the names.</summary>
    public ImmutableArray<ImmutableArray<Inline>> Details { get; init; } = [];
}

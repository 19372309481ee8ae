using System.Collections.Immutable;

namespace DocGen.Templates.Russian.Names;

/// <summary>A person's name in the nominative, and what cannot be told from it.</summary>
/// <param name="Gender">As the data says; null asks the patronymic.</param>
/// <param name="Position">Post in the nominative, if the person has one.</param>
public sealed record PersonName(
    string Surname, string Name = "", string Patronymic = "", GrammaticalGender? Gender = null, string Position = "")
{
    /// <summary>The full name (surname, name, patronymic) in a case as the person spells it; wins over every rule.</summary>
    public ImmutableDictionary<GrammaticalCase, string> Overrides { get; init; } = ImmutableDictionary<GrammaticalCase, string>.Empty;

    /// <summary>The position in a case as the person's papers have it; wins over every rule.</summary>
    public ImmutableDictionary<GrammaticalCase, string> PositionOverrides { get; init; } = ImmutableDictionary<GrammaticalCase, string>.Empty;

    public string FullName => string.Join(' ', new[] { Surname, Name, Patronymic }.Where(p => p.Length > 0));
}

namespace DocGen.Schools.Registry;

/// <summary>Case forms that a person dictates; a given form wins over the rules of declension, null leaves it to them.</summary>
public sealed record CaseForms
{
    public string? Genitive { get; init; }

    public string? Dative { get; init; }

    public string? Accusative { get; init; }

    public string? Instrumental { get; init; }

    public string? Prepositional { get; init; }
}

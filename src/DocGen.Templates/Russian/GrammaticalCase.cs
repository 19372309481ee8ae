namespace DocGen.Templates.Russian;

/// <summary>The six cases, in the order of the school table; the value is the column of an ending table.</summary>
public enum GrammaticalCase
{
    Nominative,
    Genitive,
    Dative,
    Accusative,
    Instrumental,
    Prepositional,
}

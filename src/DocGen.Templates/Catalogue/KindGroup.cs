namespace DocGen.Templates.Catalogue;

/// <summary>Where a kind stands in lists that people choose from.</summary>
public enum KindGroup
{
    Programmes,
    Orders,
    Protocols,
    Notes,
    Plans,
}

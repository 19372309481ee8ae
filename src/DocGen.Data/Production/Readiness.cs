namespace DocGen.Data.Production;

/// <summary>What preflight says of an item.</summary>
public enum Readiness
{
    Complete,

    /// <summary>Can be made, with findings to look at.</summary>
    Findings,

    /// <summary>Cannot be made of the data there is.</summary>
    Cannot,
}

namespace DocGen.Data.Access;

/// <summary>How far a person sees, from nothing to everything.</summary>
public enum Reach
{
    Nothing,

    /// <summary>One school, and the offices of its municipality.</summary>
    School,

    /// <summary>Every organization of one municipality.</summary>
    Municipality,

    Everything,
}

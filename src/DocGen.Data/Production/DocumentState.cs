namespace DocGen.Data.Production;

public enum DocumentState
{
    /// <summary>Made with findings that block approval: it can be looked at, not registered. Purged after the stated time.</summary>
    Draft,

    /// <summary>Made, and free of what blocks approval.</summary>
    Produced,

    /// <summary>Has its number and date; never deleted.</summary>
    Registered,

    /// <summary>A newer version stands in its place.</summary>
    Replaced,

    /// <summary>Registered and withdrawn: the number stays taken.</summary>
    Withdrawn,
}

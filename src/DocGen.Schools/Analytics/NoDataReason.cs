namespace DocGen.Schools.Analytics;

/// <summary>Why there is no figure. Absent data is never zero.</summary>
public enum NoDataReason
{
    /// <summary>No row for the procedure, the year or the school.</summary>
    NoResults,

    /// <summary>There is a row, but not the count that the figure needs.</summary>
    NoCount,

    /// <summary>Nobody took part.</summary>
    NoParticipants,

    /// <summary>The numbers cannot be true together: more below the minimum than participants, a share outside 0–100 %.</summary>
    Inconsistent,

    NoBaseline,
    NoTarget,
    NoActual,

    /// <summary>There is no way to go from baseline to target.</summary>
    TargetEqualsBaseline,

    /// <summary>The target lies on the worse side of the baseline.</summary>
    TargetAgainstDirection,

    /// <summary>The values are in different units.</summary>
    UnitsDiffer,

    /// <summary>One of the two previous years is missing, and the answer depends on it.</summary>
    YearMissing,
}

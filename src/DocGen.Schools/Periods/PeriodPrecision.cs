namespace DocGen.Schools.Periods;

/// <summary>The smallest unit in which a term is given, from the finest.</summary>
public enum PeriodPrecision
{
    None,
    Day,

    /// <summary>A third of a month.</summary>
    TenDays,
    Month,
    Quarter,
    Season,
    HalfYear,
    SchoolYear,
    Year,
}

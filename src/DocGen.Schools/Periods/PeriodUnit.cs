namespace DocGen.Schools.Periods;

/// <summary>What a point of a term is: a day, a month, a year…, or a number whose unit the other end of the range gives («10–15 марта»).</summary>
internal enum PeriodUnit
{
    Bare,
    Day,
    TenDays,
    Month,
    Quarter,
    Season,
    HalfYear,
    Year,
}

namespace DocGen.Schools.Periods;

internal enum PeriodTokenKind
{
    /// <summary>Up to three digits.</summary>
    Number,

    /// <summary>Four digits.</summary>
    Year,

    /// <summary>dd.mm.yyyy or dd.mm.yy or dd.mm.</summary>
    Date,
    Month,

    /// <summary>I–IV.</summary>
    Roman,
    Quarter,
    HalfYear,
    School,
    Season,

    /// <summary>начало, середина, конец; декада.</summary>
    Part,
    TenDays,
    Dash,
    Slash,
    Comma,

    /// <summary>с, от.</summary>
    From,

    /// <summary>по.</summary>
    Through,

    /// <summary>до, к, не позднее.</summary>
    Until,

    /// <summary>«в течение», «весь», «на протяжении».</summary>
    Throughout,
    Recurring,
    Permanent,
    AsNeeded,

    /// <summary>год, учебный год, программа, период without a number: what «в течение» is of.</summary>
    Whole,
    Unknown,
    End,
}

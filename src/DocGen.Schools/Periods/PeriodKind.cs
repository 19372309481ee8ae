namespace DocGen.Schools.Periods;

/// <summary>How a term is meant.</summary>
public enum PeriodKind
{
    /// <summary>Nobody could read it. No dates.</summary>
    Unreadable,

    /// <summary>One day, month, quarter, year…: from and to are known.</summary>
    Single,

    /// <summary>From one point to another: from and to are known.</summary>
    Range,

    /// <summary>Several points («март, июнь 2023»): from is the start of the first, to the end of the last.</summary>
    Several,

    /// <summary>«до 15.03.2024»: only to is known.</summary>
    Until,

    /// <summary>«с 1 сентября 2023»: only from is known.</summary>
    Since,

    /// <summary>Ends before it starts. From and to as typed; <see cref="FuzzyPeriod.Readings"/> offers what may have been meant.</summary>
    Reversed,

    /// <summary>Months or days without a year («март-апрель»). No dates until a programme's term gives the year.</summary>
    Yearless,

    /// <summary>«в течение года», «весь период»: the whole of some unnamed span. No dates of its own.</summary>
    Throughout,

    /// <summary>«ежемесячно», «раз в квартал»; dated when the text names a span too.</summary>
    Recurring,

    /// <summary>«постоянно».</summary>
    Permanent,

    /// <summary>«по мере необходимости», «по запросу».</summary>
    AsNeeded,
}

namespace DocGen.Schools.Analytics;

/// <summary>Where a roadmap row stands on a date.</summary>
public enum RowState
{
    Done,

    /// <summary>The term has ended and the row is not done.</summary>
    Overdue,

    /// <summary>The term is running.</summary>
    Current,

    /// <summary>The term has not begun.</summary>
    Ahead,

    /// <summary>The term ends before it starts.</summary>
    Invalid,

    /// <summary>No term, or none that gives dates.</summary>
    Undated,
}

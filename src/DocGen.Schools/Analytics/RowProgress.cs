using DocGen.Schools.Programmes;

namespace DocGen.Schools.Analytics;

/// <param name="DaysOverdue">Days since the end of the term; 0 unless overdue.</param>
public sealed record RowProgress(PlacedRow Place, RowState State, int DaysOverdue);

namespace DocGen.Data.Merging;

/// <summary>What a merge does to one table. Rows that the incoming data does not name stay as they are.</summary>
public sealed record TablePlan<T>(IReadOnlyList<T> Added, IReadOnlyList<RowChange<T>> Changed, int Unchanged)
{
    public bool IsEmpty => Added.Count == 0 && Changed.Count == 0;
}

namespace DocGen.Schools.Analytics;

/// <summary>Roadmap rows of one responsible party. A row of several parties counts for each.</summary>
/// <param name="Name">As the first of the rows names it; empty for rows without anybody responsible.</param>
public sealed record PartyProgress(string Name, string? OrganizationId, IReadOnlyList<RowProgress> Rows)
{
    public int Count(RowState state) => Rows.Count(r => r.State == state);
}

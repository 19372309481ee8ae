namespace DocGen.Schools.Analytics;

/// <summary>Overdue rows of one responsible party. A row of several parties counts for each.</summary>
/// <param name="Name">As the first of the rows names it.</param>
public sealed record PartyOverdue(string Name, string? OrganizationId, IReadOnlyList<RowProgress> Rows);

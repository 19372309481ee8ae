namespace DocGen.Schools.Analytics;

/// <summary>A school's place. Equal values share their places: «2–3».</summary>
/// <param name="First">Best place of the tie, from 1; null for a school without data, which has no place.</param>
/// <param name="Last">Last place of the tie; equals <paramref name="First"/> without one.</param>
public sealed record RankedSchool(string SchoolId, Figure Value, int? First, int? Last);

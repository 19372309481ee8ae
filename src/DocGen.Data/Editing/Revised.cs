namespace DocGen.Data.Editing;

/// <summary>A row as it was read, with the revision that its edit must name.</summary>
public sealed record Revised<T>(T Value, int Revision);

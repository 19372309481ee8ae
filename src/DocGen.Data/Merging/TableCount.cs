namespace DocGen.Data.Merging;

/// <summary>How many rows of a table a merge adds, changes and leaves as they are.</summary>
public sealed record TableCount(string Table, int Added, int Changed, int Unchanged);

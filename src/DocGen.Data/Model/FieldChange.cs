namespace DocGen.Data.Model;

/// <param name="Field">Column name; for the content of a programme, a JSON path.</param>
/// <param name="From">The old value in invariant form; null where there was none.</param>
public sealed record FieldChange(string Field, string? From = null, string? To = null);

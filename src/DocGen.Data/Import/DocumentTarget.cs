namespace DocGen.Data.Import;

/// <summary>What a Word file becomes when it is imported.</summary>
/// <param name="SchoolId">The school of the programme; null lets the text say.</param>
/// <param name="Kind">Document kind: a folder name in templates/.</param>
public sealed record DocumentTarget(string? SchoolId = null, string Kind = "targeted-aid-programme");

namespace DocGen.Schools.Programmes.Content;

/// <summary>A column of a table whose columns are data.</summary>
/// <param name="Key">What the column holds; for a roadmap one of <see cref="RoadmapColumn"/> or a key of <see cref="RoadmapRow.Cells"/>.</param>
/// <param name="Label">Text of the header cell.</param>
public sealed record Column(string Key, string? Label = null);

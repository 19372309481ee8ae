namespace DocGen.Schools.Registry;

/// <summary>A subject of the Federation.</summary>
/// <param name="Name">Full name in the nominative («Ростовская область»).</param>
public sealed record Region(string Id, string Name);

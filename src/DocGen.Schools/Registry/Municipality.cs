namespace DocGen.Schools.Registry;

/// <summary>A municipal district, okrug or town; the level at which schools are compared.</summary>
/// <param name="Name">Full name in the nominative («Обливский район»).</param>
public sealed record Municipality(string Id, string Name)
{
    public string? RegionId { get; init; }

    /// <summary>The name in the genitive as the municipality writes it («Обливского района»); null lets the templates decline it.</summary>
    public string? NameGenitive { get; init; }
}

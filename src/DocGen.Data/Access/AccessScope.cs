namespace DocGen.Data.Access;

/// <summary>The rows that one person's <see cref="SchoolContext"/> shows and takes; what lies outside is not there for its queries.</summary>
/// <param name="MunicipalityId">The municipality, or that of the school.</param>
public sealed record AccessScope(Reach Reach, string? MunicipalityId = null, string? SchoolId = null)
{
    /// <summary>Data of schools is shown and not changed.</summary>
    public bool ReadOnly { get; init; }

    public static AccessScope Everything { get; } = new(Reach.Everything);

    public static AccessScope Nothing { get; } = new(Reach.Nothing);
}

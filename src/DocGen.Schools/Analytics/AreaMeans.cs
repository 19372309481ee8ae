namespace DocGen.Schools.Analytics;

/// <summary>Means of municipalities and regions of whose schools the data at hand holds only some; they come ready from where all of them are.</summary>
/// <param name="Municipalities">By id.</param>
/// <param name="Regions">By id.</param>
public sealed record AreaMeans(IReadOnlyDictionary<string, MeanTable> Municipalities, IReadOnlyDictionary<string, MeanTable> Regions)
{
    public static AreaMeans None { get; } = new(new Dictionary<string, MeanTable>(StringComparer.Ordinal), new Dictionary<string, MeanTable>(StringComparer.Ordinal));
}

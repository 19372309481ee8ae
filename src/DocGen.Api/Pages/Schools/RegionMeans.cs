using DocGen.Schools.Analytics;

namespace DocGen.Api.Pages.Schools;

/// <summary>Means of one region and of its municipalities, as of the moment they were read.</summary>
/// <param name="Until">When they are to be read anew.</param>
public sealed record RegionMeans(AreaMeans Means, DateTimeOffset Until);

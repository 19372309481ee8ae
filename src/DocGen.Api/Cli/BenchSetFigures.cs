using System.Text.Json.Serialization;

namespace DocGen.Api.Cli;

/// <summary>
/// What `docgen bench-set` prints. Seconds: reading and checking the kinds, the first set, the median and the
/// slowest of the sets after it, by the clock; then the processor's seconds of all threads for the first set and for one of the sets after it.
/// </summary>
internal sealed record BenchSetFigures(
    [property: JsonPropertyName("documents")] int Documents,
    [property: JsonPropertyName("files")] int Files,
    [property: JsonPropertyName("bytes")] long Bytes,
    [property: JsonPropertyName("load_s")] double Load,
    [property: JsonPropertyName("cold_s")] double Cold,
    [property: JsonPropertyName("warm_s")] double Warm,
    [property: JsonPropertyName("warm_slowest_s")] double Slowest,
    [property: JsonPropertyName("cold_cpu_s")] double ColdProcessor,
    [property: JsonPropertyName("warm_cpu_s")] double WarmProcessor)
{
    /// <param name="times">Seconds of each set, the first of them cold; at least two.</param>
    public static BenchSetFigures Of(int documents, int files, long bytes, double load, IReadOnlyList<double> times, double coldProcessor, double warmProcessor)
    {
        var warm = times.Skip(1).Order().ToList();
        return new(documents, files, bytes, Round(load), Round(times[0]), Round(warm[warm.Count / 2]), Round(warm[^1]), Round(coldProcessor), Round(warmProcessor));
    }

    private static double Round(double seconds) => Math.Round(seconds, 3);
}

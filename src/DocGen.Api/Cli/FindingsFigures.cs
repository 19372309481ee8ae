using System.Text.Json.Serialization;

namespace DocGen.Api.Cli;

/// <summary>What `docgen bench-findings` prints: milliseconds of one check by the clock (the first one, then of the warm ones), then the processor's of one, and what one allocates.</summary>
internal sealed record FindingsFigures(
    [property: JsonPropertyName("programmes")] int Programmes,
    [property: JsonPropertyName("rows")] int Rows,
    [property: JsonPropertyName("findings")] int Findings,
    [property: JsonPropertyName("cold_ms")] double Cold,
    [property: JsonPropertyName("median_ms")] double Median,
    [property: JsonPropertyName("p95_ms")] double Percentile95,
    [property: JsonPropertyName("slowest_ms")] double Slowest,
    [property: JsonPropertyName("cpu_ms")] double Processor,
    [property: JsonPropertyName("allocated_kib")] long Allocated);

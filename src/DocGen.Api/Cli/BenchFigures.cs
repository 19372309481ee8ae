using System.Text.Json.Serialization;

namespace DocGen.Api.Cli;

/// <summary>What `docgen bench` prints, one JSON line. Sizes: bytes of a file, KiB allocated a document, MiB resident at the most.</summary>
internal sealed record BenchFigures(
    [property: JsonPropertyName("format")] string Format,
    [property: JsonPropertyName("docs")] int Documents,
    [property: JsonPropertyName("seconds")] double Seconds,
    [property: JsonPropertyName("docs_per_s")] double DocumentsPerSecond,
    [property: JsonPropertyName("bytes_per_doc")] long BytesPerDocument,
    [property: JsonPropertyName("allocated_kb_per_doc")] double AllocatedKilobytesPerDocument,
    [property: JsonPropertyName("peak_rss_mb")] double PeakResidentMegabytes)
{
    /// <summary>The figures without digits that say nothing.</summary>
    public BenchFigures Rounded() => this with
    {
        Seconds = Math.Round(Seconds, 3),
        DocumentsPerSecond = Math.Round(DocumentsPerSecond, 1),
        AllocatedKilobytesPerDocument = Math.Round(AllocatedKilobytesPerDocument, 1),
        PeakResidentMegabytes = Math.Round(PeakResidentMegabytes, 1),
    };
}

using DocGen.Templates.Production;

namespace DocGen.Jobs.Production;

/// <summary>Settings of production.</summary>
public sealed record ProductionOptions
{
    /// <summary>Address of the service as people outside see it («https://docs.example.ru»); without one documents carry no verification mark.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>IANA name of the time zone in which «today» is told.</summary>
    public string TimeZone { get; init; } = "Europe/Moscow";

    /// <summary>Longest time of rendering one document, seconds; 1 to 600.</summary>
    public int RenderSeconds { get; init; } = 20;

    /// <summary>Longest markup of one document, millions of characters; 1 to 100. It bounds a worker's memory.</summary>
    public int MarkupMillions { get; init; } = 20;

    /// <summary>Free disk space below which health is degraded, megabytes; below a tenth of it the process is not ready. 0 to 1 000 000.</summary>
    public int FreeMegabytes { get; init; } = 500;

    /// <summary>Throws a line that names the setting and its allowed values.</summary>
    public void Validate()
    {
        Allowed.Require(PublicAddress is null || Uri.TryCreate(PublicAddress, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https", nameof(PublicAddress), "адрес http:// или https://");
        Allowed.Require(TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _), nameof(TimeZone), "название пояса, например Europe/Moscow");
        Allowed.Require(RenderSeconds is >= 1 and <= 600, nameof(RenderSeconds), "1–600");
        Allowed.Require(MarkupMillions is >= 1 and <= 100, nameof(MarkupMillions), "1–100");
        Allowed.Require(FreeMegabytes is >= 0 and <= 1_000_000, nameof(FreeMegabytes), "0–1000000");
    }

    /// <summary>The day it is in the time zone.</summary>
    public DateOnly Today(TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(TimeZone)).DateTime);

    internal ComposeOptions Composing => ComposeOptions.Default with
    {
        RenderTime = TimeSpan.FromSeconds(RenderSeconds),
        MarkupLimit = MarkupMillions * 1_000_000L,
        TextLimit = MarkupMillions * 1_000_000,
    };
}

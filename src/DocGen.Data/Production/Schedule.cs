namespace DocGen.Data.Production;

/// <summary>Production that recurs.</summary>
public sealed class Schedule
{
    public required string Id { get; init; }

    public required string Title { get; set; }

    public required string KindId { get; set; }

    public required string MunicipalityId { get; set; }

    /// <summary>Which subjects, JSON.</summary>
    public required string Selection { get; set; }

    public required string Formats { get; set; }

    public string? Form { get; set; }

    /// <summary>Cron with seconds, as Quartz reads it.</summary>
    public required string Cron { get; set; }

    /// <summary>IANA name («Europe/Moscow»).</summary>
    public required string TimeZone { get; set; }

    /// <summary>Whether a run missed while nothing worked is made up for, once; else it is left out.</summary>
    public bool MakeUp { get; set; } = true;

    public bool Enabled { get; set; } = true;

    /// <summary>The moment that the last batch was asked for: one batch a moment, however often it fires.</summary>
    public DateTimeOffset? LastRun { get; set; }
}

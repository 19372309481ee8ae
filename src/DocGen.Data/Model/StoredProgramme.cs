using DocGen.Schools.Programmes;

namespace DocGen.Data.Model;

/// <summary>A programme as stored: the whole of it as JSON, and beside it what lists and reports ask for.</summary>
public sealed class StoredProgramme
{
    public required string Id { get; init; }

    public required string Kind { get; set; }

    public string? Title { get; set; }

    public string? SchoolId { get; set; }

    public string? MunicipalityId { get; set; }

    /// <summary>First and last day of the programme, where its term or its stages give them.</summary>
    public DateOnly? TermFrom { get; set; }

    public DateOnly? TermTo { get; set; }

    /// <summary>The source of everything else in this row and in <see cref="Rows"/> and <see cref="Indicators"/>.</summary>
    public required Programme Content { get; set; }

    public IList<StoredRoadmapRow> Rows { get; } = [];

    public IList<StoredIndicator> Indicators { get; } = [];
}

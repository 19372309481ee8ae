using System.Text.Json;
using DocGen.Jobs.Sources;

namespace DocGen.Jobs.Production;

/// <summary>One document asked for.</summary>
/// <param name="Subject">What it is about; null when the data is given.</param>
public sealed record ProductionRequest(string KindId, SubjectKey? Subject, IReadOnlyList<string> Formats)
{
    /// <summary>The day told as today; null for the day it is.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Typed values by path; null for none.</summary>
    public JsonElement? Form { get; init; }

    /// <summary>The whole data instead of sources and form.</summary>
    public JsonElement? Data { get; init; }

    /// <summary>Whose the document is when the data is given.</summary>
    public string? SchoolId { get; init; }

    public string? MunicipalityId { get; init; }

    /// <summary>The document that this one is a new version of; it becomes replaced.</summary>
    public string? PrecedingId { get; init; }

    /// <summary>Give it a number at once, in the same transaction.</summary>
    public bool Register { get; init; }
}

using System.Text.Json;
using DocGen.Data;
using DocGen.Jobs.Sources;

namespace DocGen.Jobs.Production;

/// <summary>Sources of many subjects at one moment: what they share is read once.</summary>
internal sealed class SubjectSources(SchoolContext context, DateOnly asOf)
{
    public Task<SubjectPlace?> PlaceAsync(SubjectKey subject, CancellationToken cancellation) => SubjectPlace.FindAsync(context, subject, cancellation);

    /// <summary>Null when there is no such subject.</summary>
    public Task<JsonElement?> ReadAsync(SubjectKey subject, CancellationToken cancellation) => SourceReader.ReadAsync(context, subject, asOf, cancellation);
}

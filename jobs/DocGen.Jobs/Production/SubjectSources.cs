using System.Text.Json;
using DocGen.Data;
using DocGen.Jobs.Sources;

namespace DocGen.Jobs.Production;

/// <summary>Sources of many subjects at one moment: what they share is read once.</summary>
/// <param name="records">Read already, for the same day; null to read them here.</param>
internal sealed class SubjectSources(SchoolContext context, DateOnly asOf, SourceRecords? records = null)
{
    private SourceRecords? read = records;

    /// <summary>Asks the database each time: a subject may vanish while others are made.</summary>
    public Task<SubjectPlace?> PlaceAsync(SubjectKey subject, CancellationToken cancellation) => SubjectPlace.FindAsync(context, subject, cancellation);

    /// <summary>Null when there is no such subject.</summary>
    public async Task<JsonElement?> ReadAsync(SubjectKey subject, CancellationToken cancellation)
    {
        read ??= await SourceReader.RecordsAsync(context, SourceDates.Of(asOf), cancellation);
        return SourceReader.Tell(read, subject);
    }
}

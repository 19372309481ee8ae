using System.Text.Json;
using DocGen.Data;
using DocGen.Jobs.Sources;
using DocGen.Templates.Catalogue;

namespace DocGen.Jobs.Production;

/// <summary>Sources of the subjects of one batch at one moment: what they share is read once.</summary>
internal sealed class SubjectSources(SchoolContext context, SourceRecords records)
{
    /// <summary>What the subjects of a batch share: the data of its municipality, or of everything where it spans several.</summary>
    public static async Task<SourceRecords> SharedAsync(SchoolContext context, string? municipalityId, DateOnly asOf, CancellationToken cancellation)
    {
        var dates = SourceDates.Of(asOf);
        return (municipalityId is null ? null : await SourceReader.RecordsAsync(context, new(SubjectKind.Municipality, municipalityId), dates, cancellation))
            ?? await SourceReader.AllRecordsAsync(context, dates, cancellation);
    }

    /// <summary>Asks the database each time: a subject may vanish while others are made.</summary>
    public Task<SubjectPlace?> PlaceAsync(SubjectKey subject, CancellationToken cancellation) => SubjectPlace.FindAsync(context, subject, cancellation);

    /// <summary>Null when there is no such subject.</summary>
    public async Task<JsonElement?> ReadAsync(SubjectKey subject, CancellationToken cancellation) => subject.Kind == SubjectKind.Document
        ? await SourceReader.ReadAsync(context, subject, records.Dates, cancellation)
        : SourceReader.Tell(records, subject);
}

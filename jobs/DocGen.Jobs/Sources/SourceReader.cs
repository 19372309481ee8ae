using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Data;
using DocGen.Data.Reading;
using DocGen.Jobs.Production;
using DocGen.Schools.Registry;
using DocGen.Templates.Catalogue;

namespace DocGen.Jobs.Sources;

/// <summary>
/// Reads what a document can be made of: one JSON object about a subject, in the shape that templates/_shared/sources.json gives it. Only
/// reads; the same data and days give the same object.
/// </summary>
public static class SourceReader
{
    /// <summary>Sources told for today; null when there is no such subject.</summary>
    public static Task<JsonElement?> ReadAsync(SchoolContext context, SubjectKey subject, DateOnly today, CancellationToken cancellation = default) =>
        ReadAsync(context, subject, SourceDates.Of(today), cancellation);

    /// <summary>Sources told for the given days; null when there is no such subject.</summary>
    public static async Task<JsonElement?> ReadAsync(SchoolContext context, SubjectKey subject, SourceDates dates, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(dates);
        if (subject.Kind == SubjectKind.Document)
        {
            return await DocumentSource.ReadAsync(context, subject.Id, dates, cancellation);
        }

        return await RecordsAsync(context, subject, dates, cancellation) is { } records ? Tell(records, subject) : null;
    }

    /// <summary>What sources of one subject, and of what belongs to it, are told from; null when there is no such subject.</summary>
    internal static async Task<SourceRecords?> RecordsAsync(
        SchoolContext context, SubjectKey subject, SourceDates dates, CancellationToken cancellation, RegionMeans? regions = null)
    {
        var reader = new SubjectReader(context, regions);
        var read = subject.Kind switch
        {
            SubjectKind.School => await reader.SchoolAsync(subject.Id, cancellation),
            SubjectKind.Programme => await reader.ProgrammeAsync(subject.Id, cancellation),
            SubjectKind.Municipality => await reader.MunicipalityAsync(subject.Id, cancellation),
            _ => null,
        };
        return read is null ? null : new(read.Data, dates, read.Means, await LoadDates.ReadAsync(context, read.Data, cancellation));
    }

    /// <param name="needs">What of the sources is asked for; null for all of them.</param>
    internal static JsonElement? Tell(SourceRecords records, SubjectKey subject, SourceNeeds? needs = null) =>
        Of(records, subject, needs ?? SourceNeeds.All) is { } sources ? JsonSerializer.SerializeToElement(sources, Snapshot.Compact) : null;

    private static JsonObject? Of(SourceRecords records, SubjectKey subject, SourceNeeds needs) => subject.Kind switch
    {
        SubjectKind.School => records.Organization(subject.Id) is { Kind: OrganizationKind.School } school ? new SchoolSource(records).OfSchool(school, needs) : null,
        SubjectKind.Programme => records.Data.Programmes.FirstOrDefault(p => p.Id == subject.Id) is { } programme ? new SchoolSource(records).OfProgramme(programme, needs) : null,
        SubjectKind.Municipality => records.Municipality(subject.Id) is { } municipality ? new MunicipalitySource(records).Of(municipality, needs) : null,
        _ => null,
    };
}

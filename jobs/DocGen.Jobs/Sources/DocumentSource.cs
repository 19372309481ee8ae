using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Jobs.Production;
using DocGen.Templates.Catalogue;
using DocGen.Templates.Production;
using DocGen.Templates.Russian;
using DocGen.Templates.Russian.Grammar;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Sources;

/// <summary>Sources of documents that follow another one; shape «document_subject»: the data it was made of, and its school or municipality.</summary>
internal static class DocumentSource
{
    /// <summary>What of the school or municipality a following document is told.</summary>
    private static readonly string[] Shared = ["school", "municipality", "region", "founder", "methodical_office", "people", "programmes", "signatures", "programme", "progress"];

    /// <summary>Null when there is no such document, or it was made of a file and belongs to nobody.</summary>
    public static async Task<JsonElement?> ReadAsync(SchoolContext context, string id, SourceDates dates, CancellationToken cancellation)
    {
        if (await context.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellation) is not { } document)
        {
            return null;
        }

        SubjectKey? owner = document.SchoolId is { } school ? new(SubjectKind.School, school)
            : document.MunicipalityId is { } municipality ? new(SubjectKind.Municipality, municipality) : null;
        if (owner is null || await SourceReader.ReadAsync(context, owner, dates, cancellation) is not { } around)
        {
            return null;
        }

        var snapshot = await context.DocumentData.Where(d => d.DocumentId == id).Select(d => d.Snapshot).SingleAsync(cancellation);
        var sources = Members.Of(
        [
            ("today", Members.Date(dates.Today)), ("as_of", Members.Date(dates.AsOf)), ("since", Members.Date(dates.Since)),
            ("base", Base(document, Snapshot.Read(snapshot))),
            .. around.EnumerateObject().Where(m => Shared.Contains(m.Name, StringComparer.Ordinal)).Select(m => (m.Name, JsonSerializer.SerializeToNode(m.Value))),
            ("findings", new JsonArray()),
        ]);
        return JsonSerializer.SerializeToElement(sources);
    }

    private static JsonObject Base(StoredDocument document, JsonElement snapshot)
    {
        var own = Own(snapshot, "date");
        var data = document.Number is { } number ? RegistrationData.With(snapshot, number, own is null ? document.RegisteredOn : null) : snapshot;
        var title = Own(snapshot, "title") ?? document.Title;
        return Members.Of(
            ("id", document.Id),
            ("kind", document.KindId),
            ("kind_title", document.Title),
            ("title", title),
            ("title_genitive", PhraseDeclension.Decline(title, GrammaticalCase.Genitive, animate: false).Text),
            ("title_accusative", PhraseDeclension.Decline(title, GrammaticalCase.Accusative, animate: false).Text),
            ("number", Members.Text(document.Number)),
            ("date", Members.Text(own) ?? Members.Date(document.RegisteredOn)),
            ("data", JsonSerializer.SerializeToNode(data)));
    }

    private static string? Own(JsonElement data, string member) =>
        data.TryGetProperty("document", out var document) && document.ValueKind == JsonValueKind.Object && document.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}

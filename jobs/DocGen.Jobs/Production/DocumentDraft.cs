using System.Text.Json;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Data.Search;
using DocGen.Documents.Diagnostics;
using DocGen.Jobs.Sources;
using DocGen.Jobs.Templates;

namespace DocGen.Jobs.Production;

/// <summary>A made document on its way into the store.</summary>
/// <param name="Blocking">Codes of findings that keep it a draft.</param>
internal sealed record DocumentDraft(string Id, ShelvedKind Kind, Snapshot Snapshot, MadeDocument Made, IReadOnlyList<string> Blocking)
{
    public required SubjectKey? Subject { get; init; }

    public required SubjectPlace Place { get; init; }

    public required DateOnly AsOf { get; init; }

    public JsonElement? Form { get; init; }

    public string? PrecedingId { get; init; }

    public string? BatchId { get; init; }

    public int? BatchPosition { get; init; }

    /// <summary>Adds the rows of the document, to be saved with the rest.</summary>
    public StoredDocument AddTo(SchoolContext context, string who, DateTimeOffset now)
    {
        var document = new StoredDocument
        {
            Id = Id,
            KindId = Kind.Kind.Id,
            Title = Kind.Kind.Manifest.Title,
            SubjectKind = Subject?.Kind.ToString().ToLowerInvariant() ?? "file",
            SubjectId = Subject?.Id,
            SchoolId = Place.SchoolId,
            MunicipalityId = Place.MunicipalityId,
            State = Blocking.Count > 0 ? DocumentState.Draft : DocumentState.Produced,
            TemplateVersion = Kind.Version,
            AsOf = AsOf,
            SnapshotHash = Snapshot.Hash,
            FileName = Made.FileName!,
            Problems = Problems.Of(Made.Diagnostics.AddRange(Blocking.Select(Describe))),
            AskedBy = who,
            AskedAt = now,
            PrecedingId = PrecedingId,
            BatchId = BatchId,
            BatchPosition = BatchPosition,
        };
        context.Documents.Add(document);
        context.DocumentData.Add(new()
        {
            DocumentId = Id, Snapshot = Snapshot.Text, Form = Form?.GetRawText(), Words = SearchWords.Of(document.Title, document.FileName, Made.Text),
        });
        DocumentFiles.Add(context, Id, FileStage.Produced, Made);
        return document;
    }

    private static Diagnostic Describe(string finding) =>
        new(Severity.Warning, JobCodes.BlockingFinding.Code, Documents.Diagnostics.Place.Unknown, $"Замечание {finding} не даёт утвердить документ: он остаётся черновиком") { Hint = JobCodes.BlockingFinding.Advice };
}

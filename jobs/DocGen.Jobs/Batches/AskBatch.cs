using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Jobs.Templates;
using DocGen.Templates.Catalogue;

namespace DocGen.Jobs.Batches;

/// <summary>Asks for a batch: finds its subjects, tells of each whether it can be made, and keeps all that in one transaction.</summary>
public sealed class AskBatch(Transactions transactions, TemplateShelf shelf, ProductionOptions options, TimeProvider clock)
{
    public const int MostItems = 50_000;

    public async Task<BatchOutcome> RunAsync(BatchRequest request, string who, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await shelf.CurrentAsync(request.KindId, request.Selection.MunicipalityId, cancellation) is not { Kind: var kind })
        {
            return new(null, Problems.Of([shelf.Catalogue.UnknownKind(request.KindId)]));
        }

        if (kind.Manifest.Subject is not { } subject)
        {
            return Refused($"Вид «{kind.Manifest.Title}» делается только из файла данных");
        }

        if (request.Formats.Count == 0 || request.Formats.Any(f => OutputFormats.Find(f) is null))
        {
            return Refused($"Форматы: {string.Join(", ", OutputFormats.All.Select(f => f.Name))}");
        }

        return await transactions.RunAsync(who, (context, token) => AddAsync(context, request, kind, subject, who, token), cancellation);
    }

    private async Task<(bool Keep, BatchOutcome Outcome)> AddAsync(
        SchoolContext context, BatchRequest request, DocumentKind kind, SubjectKind subject, string who, CancellationToken cancellation)
    {
        var asOf = request.AsOf ?? options.Today(clock);
        var subjects = await request.Selection.ResolveAsync(context, subject, asOf, cancellation);
        if (subjects.Count is 0 or > MostItems)
        {
            return (false, Refused(subjects.Count == 0 ? "По этому отбору никого нет" : $"В пакете больше {MostItems} документов: разделите его"));
        }

        var now = clock.GetUtcNow();
        var batch = new Batch
        {
            Id = request.Id ?? DocumentIds.New(clock),
            KindId = kind.Id,
            Title = request.Title ?? kind.Manifest.Title,
            State = request.Start ? BatchState.Running : BatchState.Checked,
            MunicipalityId = request.Selection.MunicipalityId ?? Common(subjects),
            AsOf = asOf,
            Formats = string.Join(',', request.Formats),
            Form = request.Form?.GetRawText(),
            Register = request.Register,
            Interactive = request.Interactive,
            ScheduleId = request.ScheduleId,
            AskedBy = who,
            AskedAt = now,
            StartedAt = request.Start ? now : null,
        };
        context.Batches.Add(batch);
        var sources = new SubjectSources(context, asOf);
        for (var i = 0; i < subjects.Count; i++)
        {
            context.BatchItems.Add(await ItemAsync(batch, i, subjects[i], kind, request.Form, sources, now, cancellation));
        }

        await context.SaveChangesAsync(cancellation);
        return (true, new(batch, []));
    }

    private static async Task<BatchItem> ItemAsync(
        Batch batch, int position, (SubjectKey Key, SubjectPlace Place) subject, DocumentKind kind, JsonElement? form, SubjectSources sources, DateTimeOffset now, CancellationToken cancellation)
    {
        var findings = await PreflightAsync(subject.Key, kind, form, sources, cancellation);
        var cannot = findings.Any(f => f.Severity == Severity.Error);
        return new()
        {
            BatchId = batch.Id,
            Position = position,
            SubjectKind = subject.Key.Kind.ToString().ToLowerInvariant(),
            SubjectId = subject.Key.Id,
            SchoolId = subject.Place.SchoolId,
            Name = subject.Place.Name,
            Readiness = cannot ? Readiness.Cannot : findings.IsEmpty ? Readiness.Complete : Readiness.Findings,
            Findings = Problems.Of(findings),
            State = cannot ? ItemState.Skipped : ItemState.Queued,
            EndedAt = cannot ? now : null,
        };
    }

    private static async Task<ImmutableArray<Diagnostic>> PreflightAsync(SubjectKey subject, DocumentKind kind, JsonElement? form, SubjectSources sources, CancellationToken cancellation)
    {
        if (await sources.ReadAsync(subject, cancellation) is not { } read)
        {
            return [new(Severity.Error, JobCodes.NoSubject.Code, Place.Unknown, $"Нет записи «{subject.Id}»")];
        }

        var assembled = SubjectData.Assemble(kind, read, form);
        var contract = assembled.Data is { } data ? kind.Contract.Check(data, null, 20) : [];
        var blocking = SubjectData.Blocking(kind, read).Select(code => new Diagnostic(Severity.Warning, JobCodes.BlockingFinding.Code, Place.Unknown, $"Замечание {code}: документ останется черновиком"));
        return [.. assembled.Diagnostics, .. contract, .. blocking];
    }

    private static string? Common(IReadOnlyList<(SubjectKey Key, SubjectPlace Place)> subjects) =>
        subjects.Select(s => s.Place.MunicipalityId).Distinct(StringComparer.Ordinal).Take(2).ToList() is [{ } one] ? one : null;

    private static BatchOutcome Refused(string message) => new(null, Problems.Error(JobCodes.WrongBatch, message));
}

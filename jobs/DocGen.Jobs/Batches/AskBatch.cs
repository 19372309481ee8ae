using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Data.Production;
using DocGen.Data.Storage;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Jobs.Production;
using DocGen.Jobs.Sources;
using DocGen.Jobs.Templates;
using DocGen.Templates.Catalogue;

namespace DocGen.Jobs.Batches;

/// <summary>Asks for a batch: finds its subjects, tells of each whether it can be made, and keeps all that in one transaction.</summary>
public sealed class AskBatch(SchoolStore store, Transactions transactions, TemplateShelf shelf, ProductionOptions options, PlanBell bell, TimeProvider clock)
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

        var asOf = request.AsOf ?? options.Today(clock);
        var subjects = await transactions.ReadAsync(who, (context, token) => request.Selection.ResolveAsync(context, subject, asOf, token), cancellation);
        if (subjects.Count is 0 or > MostItems)
        {
            return Refused(subjects.Count == 0 ? "По этому отбору никого нет" : $"В пакете больше {MostItems} документов: разделите его");
        }

        var batch = NewBatch(request, kind, request.Selection.MunicipalityId ?? Common(subjects), asOf, who);
        var items = await CheckedAsync(batch, request.Form, kind, subjects, cancellation);
        await transactions.RunAsync(
            who,
            async (context, token) =>
            {
                context.Batches.Add(batch);
                context.BatchItems.AddRange(items.Select(item => item.Of(batch.Id, clock.GetUtcNow())));
                return (true, await context.SaveChangesAsync(token));
            },
            cancellation);
        if (request.Start)
        {
            await bell.RingAsync(cancellation);
        }

        return new(batch, []) { Items = items.Count };
    }

    /// <summary>Every subject with what preflight found; done before the transaction, so that nobody waits for it, and by every processor.</summary>
    private async Task<IReadOnlyList<CheckedItem>> CheckedAsync(
        Batch batch, JsonElement? form, DocumentKind kind, IReadOnlyList<(SubjectKey Key, SubjectPlace Place)> subjects, CancellationToken cancellation)
    {
        var shared = new BatchSources(store, Environment.ProcessorCount + 1);
        var items = new CheckedItem[subjects.Count];
        var parts = subjects.Index().GroupBy(s => s.Item.Place.MunicipalityId, StringComparer.Ordinal).SelectMany(g => g.Chunk(BatchPart.Size));
        await Parallel.ForEachAsync(
            parts,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation },
            async (part, token) => await transactions.ReadAsync(
                batch.AskedBy,
                async (context, again) =>
                {
                    var sources = new ItemSources(context, shared, batch, shelf);
                    foreach (var (position, (key, place)) in part)
                    {
                        items[position] = new(position, key, place, await PreflightAsync(key, place, kind, form, sources, again));
                    }

                    return part.Length;
                },
                token));
        return items;
    }

    private Batch NewBatch(BatchRequest request, DocumentKind kind, string? municipality, DateOnly asOf, string who)
    {
        var now = clock.GetUtcNow();
        return new()
        {
            Id = request.Id ?? DocumentIds.New(clock),
            KindId = kind.Id,
            Title = request.Title ?? kind.Manifest.Title,
            State = request.Start ? BatchState.Running : BatchState.Checked,
            MunicipalityId = municipality,
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
    }

    private static async Task<ImmutableArray<Diagnostic>> PreflightAsync(
        SubjectKey subject, SubjectPlace place, DocumentKind kind, JsonElement? form, ItemSources sources, CancellationToken cancellation)
    {
        if (await sources.ReadAsync(subject, place, kind, cancellation) is not { } read)
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

using System.Text.Json;
using DocGen.Data;
using DocGen.Data.Production;
using DocGen.Jobs.Registering;
using DocGen.Jobs.Sources;
using DocGen.Jobs.Templates;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Production;

/// <summary>Makes one document and stores it with its data and files; with a number at once when asked.</summary>
public sealed class ProduceDocument(Transactions transactions, TemplateShelf shelf, DocumentPress press, NumberGiver numbers, ProductionOptions options, TimeProvider clock)
{
    public async Task<ProductionOutcome> RunAsync(ProductionRequest request, string who, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var asOf = request.AsOf ?? options.Today(clock);
        var place = request.Subject is { } subject
            ? await transactions.ReadAsync(who, (context, token) => SubjectPlace.FindAsync(context, subject, token), cancellation)
            : new SubjectPlace(request.SchoolId, request.MunicipalityId, "");
        if (place is null)
        {
            return ProductionOutcome.Refused(Problems.Error(JobCodes.NoSubject, $"Нет записи «{request.Subject!.Id}»"));
        }

        if (await shelf.CurrentAsync(request.KindId, place.MunicipalityId, cancellation) is not { } kind)
        {
            return ProductionOutcome.Refused(Problems.Of([shelf.Catalogue.UnknownKind(request.KindId)]));
        }

        return await MakeAsync(request, new(kind, place, asOf), who, cancellation);
    }

    private async Task<ProductionOutcome> MakeAsync(ProductionRequest request, Setting setting, string who, CancellationToken cancellation)
    {
        var (data, blocking, problems) = await DataAsync(request, setting, who, cancellation);
        if (data is not { } complete)
        {
            return ProductionOutcome.Refused(problems);
        }

        var snapshot = Snapshot.Of(complete);
        var made = press.Make(setting.Kind.Kind, snapshot.Data, request.Formats, cancellation: cancellation);
        if (!made.IsMade)
        {
            return ProductionOutcome.Refused(Problems.Of(made.Diagnostics));
        }

        var draft = new DocumentDraft(DocumentIds.New(clock), setting.Kind, snapshot, made, blocking)
        {
            Subject = request.Subject, Place = setting.Place, AsOf = setting.AsOf, Form = request.Form, PrecedingId = request.PrecedingId,
        };
        return await transactions.RunAsync(who, (context, token) => StoreAsync(context, draft, request.Register, who, token), cancellation);
    }

    private async Task<(JsonElement? Data, IReadOnlyList<string> Blocking, IReadOnlyList<StoredProblem> Problems)> DataAsync(
        ProductionRequest request, Setting setting, string who, CancellationToken cancellation)
    {
        if (request.Data is { } given)
        {
            return (given, [], []);
        }

        if (request.Subject is not { } subject
            || await transactions.ReadAsync(who, (context, token) => SourceReader.ReadAsync(context, subject, setting.AsOf, token), cancellation) is not { } sources)
        {
            return (null, [], Problems.Error(JobCodes.NoSubject, "Не о чем делать документ"));
        }

        var assembled = SubjectData.Assemble(setting.Kind.Kind, sources, request.Form);
        return (assembled.Data, SubjectData.Blocking(setting.Kind.Kind, sources), Problems.Of(assembled.Diagnostics));
    }

    private async Task<(bool Keep, ProductionOutcome Outcome)> StoreAsync(SchoolContext context, DocumentDraft draft, bool register, string who, CancellationToken cancellation)
    {
        var document = draft.AddTo(context, who, clock.GetUtcNow());
        if (draft.PrecedingId is { } preceding && await context.Documents.SingleOrDefaultAsync(d => d.Id == preceding, cancellation) is { } old
            && old.State is DocumentState.Draft or DocumentState.Produced or DocumentState.Registered)
        {
            old.State = DocumentState.Replaced;
        }

        if (register)
        {
            var problems = await numbers.GiveAsync(context, document, new(draft.Kind.Kind, draft.Snapshot.Data, [.. draft.Made.Files.Select(f => f.Format)]), null, who, cancellation);
            if (problems.Count > 0)
            {
                return (false, ProductionOutcome.Refused(problems));
            }
        }

        await context.SaveChangesAsync(cancellation);
        return (true, new(document, document.Problems));
    }

    private sealed record Setting(ShelvedKind Kind, SubjectPlace Place, DateOnly AsOf);
}

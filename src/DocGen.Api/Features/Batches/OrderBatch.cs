using DocGen.Data;
using DocGen.Data.Access;
using DocGen.Data.Model;
using DocGen.Jobs.Batches;
using DocGen.Templates.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Batches;

/// <summary>Asks for batches and steers them, within what the person of the context answers for.</summary>
public sealed class OrderBatch(SchoolContext context, TemplateCatalogue catalogue, AskBatch ask, ChangeBatch change)
{
    /// <summary>Checks every subject and keeps the batch; it begins at once when the request says so.</summary>
    /// <returns>Null when a subject is not there for this person.</returns>
    public async Task<BatchOutcome?> AskAsync(BatchRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await WithinAsync(request, cancellation) is not { } selection)
        {
            return null;
        }

        var outcome = await ask.RunAsync(request with { Selection = selection, Id = null, ScheduleId = null, Interactive = false }, context.Who, cancellation);
        if (outcome.Batch is { } batch)
        {
            await TellAsync(AuditAction.Add, batch.Id, "kind", batch.KindId);
        }

        return outcome;
    }

    /// <summary>False: there is no such batch for this person, or it is not in a state for that.</summary>
    public Task<bool> StartAsync(string id, CancellationToken cancellation = default) => SteerAsync(id, "start", change.StartAsync, cancellation);

    public Task<bool> CancelAsync(string id, CancellationToken cancellation = default) => SteerAsync(id, "cancel", change.CancelAsync, cancellation);

    /// <summary>Makes the failed and the cancelled items again, and no others.</summary>
    public Task<bool> RetryAsync(string id, CancellationToken cancellation = default) => SteerAsync(id, "retry", change.RetryAsync, cancellation);

    private async Task<bool> SteerAsync(string id, string what, Func<string, string, CancellationToken, Task<bool>> act, CancellationToken cancellation)
    {
        if (!await context.Batches.AnyAsync(b => b.Id == id, cancellation) || !await act(id, context.Who, cancellation))
        {
            return false;
        }

        await TellAsync(AuditAction.Change, id, "state", what);
        return true;
    }

    private async Task TellAsync(AuditAction action, string id, string field, string to)
    {
        context.Tell(action, "batches", id, new FieldChange(field, To: to));
        await context.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>The selection cut to the person's municipality. The use case itself sees everything.</summary>
    private async Task<BatchSelection?> WithinAsync(BatchRequest request, CancellationToken cancellation)
    {
        var selection = request.Selection;
        if (context.Reach == Reach.Everything)
        {
            return selection;
        }

        if (context.Reach != Reach.Municipality || context.ScopeMunicipality is not { } own || (selection.MunicipalityId ?? own) != own)
        {
            return null;
        }

        var documents = catalogue.Find(request.KindId)?.Manifest.Subject == SubjectKind.Document;
        if (documents && selection.Ids is { } ids && await context.Documents.CountAsync(d => ids.Contains(d.Id), cancellation) != ids.Distinct(StringComparer.Ordinal).Count())
        {
            return null;
        }

        // Schools, programmes and municipalities are looked for within the municipality only; ids of others are not found there.
        return selection with { MunicipalityId = own };
    }
}

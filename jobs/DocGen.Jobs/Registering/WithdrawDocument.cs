using DocGen.Data;
using DocGen.Data.Model;
using DocGen.Data.Production;
using DocGen.Jobs.Production;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Jobs.Registering;

/// <summary>Withdraws a registered document. Its number stays in the journal with the reason, and is not given again.</summary>
public sealed class WithdrawDocument(Transactions transactions, TimeProvider clock)
{
    public Task<ProductionOutcome> RunAsync(string documentId, string reason, string who, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return transactions.RunAsync(who, (context, token) => WithdrawAsync(context, documentId, reason, who, token), cancellation);
    }

    private async Task<(bool Keep, ProductionOutcome Outcome)> WithdrawAsync(SchoolContext context, string id, string reason, string who, CancellationToken cancellation)
    {
        if (await context.Documents.SingleOrDefaultAsync(d => d.Id == id, cancellation) is not { State: DocumentState.Registered } document)
        {
            return (false, ProductionOutcome.Refused(Problems.Error(JobCodes.NotRegistrable, "Отозвать можно только зарегистрированный документ")));
        }

        var registration = await context.Registrations.SingleAsync(r => r.DocumentId == id, cancellation);
        document.State = DocumentState.Withdrawn;
        (registration.WithdrawnAt, registration.WithdrawnBy, registration.WithdrawalReason) = (clock.GetUtcNow(), who, reason);
        await AwaitedRow.OpenAsync(context, document, cancellation);
        context.Audit.Add(new()
        {
            At = clock.GetUtcNow(), Who = who, Action = AuditAction.Withdraw, Subject = "documents", Key = id, Changes = [new("reason", null, reason)],
        });
        await context.SaveChangesAsync(cancellation);
        return (true, new(document, document.Problems));
    }
}

using DocGen.Data;
using DocGen.Jobs.Production;
using DocGen.Jobs.Registering;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Features.Documents;

/// <summary>What happens to a made document: its number, its withdrawal, the proof of its bytes. Null: there is no such document for this person.</summary>
public sealed class KeepDocument(SchoolContext context, RegisterDocument register, WithdrawDocument withdraw, VerifyDocument verify)
{
    /// <param name="date">Null for today.</param>
    /// <param name="after">A number that was given already: the document gets it with a letter, dated between its neighbours.</param>
    public async Task<ProductionOutcome?> RegisterAsync(string id, DateOnly? date, int? after = null, CancellationToken cancellation = default) =>
        !await IsThereAsync(id, cancellation) ? null
        : after is { } number && date is { } day ? await register.BackDateAsync(id, number, day, context.Who, cancellation)
        : await register.RunAsync(id, date, context.Who, cancellation);

    public async Task<ProductionOutcome?> WithdrawAsync(string id, string reason, CancellationToken cancellation = default) =>
        await IsThereAsync(id, cancellation) ? await withdraw.RunAsync(id, reason, context.Who, cancellation) : null;

    public async Task<Verification?> VerifyAsync(string id, CancellationToken cancellation = default) =>
        await IsThereAsync(id, cancellation) ? await verify.RunAsync(id, cancellation) : null;

    private Task<bool> IsThereAsync(string id, CancellationToken cancellation) => context.Documents.AnyAsync(d => d.Id == id, cancellation);
}

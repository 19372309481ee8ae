using DocGen.Api.Features.Journals;
using Microsoft.EntityFrameworkCore;

namespace DocGen.Api.Endpoints;

/// <summary>Journals of registration.</summary>
internal static class JournalEndpoints
{
    private const int Most = 1000;

    public static void MapJournals(this RouteGroupBuilder api)
    {
        api.MapGet("/journals", async (string? owner, JournalShelf shelf, CancellationToken cancellation) => Results.Ok(await shelf.List(owner).Take(Most).ToListAsync(cancellation)));
        api.MapGet("/journals/{owner}/{journal}/{year:int}/entries", async (string owner, string journal, int year, string? after, int? limit, JournalShelf shelf, CancellationToken cancellation) =>
            await shelf.FindAsync(owner, journal, year, cancellation) is { } found ? Results.Ok(await shelf.PageAsync(found, new(after, limit), cancellation)) : Problem.NotFound);
    }
}
